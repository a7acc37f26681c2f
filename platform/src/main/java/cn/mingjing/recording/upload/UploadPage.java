package cn.mingjing.recording.upload;

import cn.mingjing.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where recordings are sent from a browser; the script on it speaks tus. */
@Controller
public class UploadPage {

    static final String ADDRESS = "/desk/uploads";

    /** @param address of the uploads */
    public record Sending(String address) {}

    @GetMapping(ADDRESS)
    Page show() {
        return Page.of("recording/uploads", new Sending(UploadsApi.ADDRESS));
    }
}
