package cn.mingjing.sheet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Answers a request with a spreadsheet, of the format that the asked address ends with. */
@Component
public class SheetDownloads {

    private final Sheets sheets;

    SheetDownloads(Sheets sheets) {
        this.sheets = sheets;
    }

    /**
     * Writes the whole answer.
     *
     * @param name what the file is called, without ending
     * @param request whose address ends like one of {@link SheetFormat}
     */
    public void send(Listing listing, String name, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        SheetFormat format = SheetFormat.ofName(request.getRequestURI());
        response.setContentType(format.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name + "." + format.ending(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        sheets.write(listing, format, response.getOutputStream());
    }
}
