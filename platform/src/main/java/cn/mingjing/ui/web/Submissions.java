package cn.mingjing.ui.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import cn.mingjing.ui.Submission;
import cn.mingjing.ui.UploadedFile;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** Hands a controller what the browser sent, as a {@link Submission}. */
final class Submissions implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Submission.class;
    }

    @Override
    public Submission resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var texts = new LinkedMultiValueMap<String, String>();
        request.getParameterMap().forEach((name, values) -> texts.put(name, List.of(values)));
        return new Submission(texts, files(request));
    }

    private static MultiValueMap<String, UploadedFile> files(HttpServletRequest request) {
        var files = new LinkedMultiValueMap<String, UploadedFile>();
        var multipart = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (multipart != null) {
            multipart
                    .getMultiFileMap()
                    .forEach((name, sent) ->
                            sent.stream().filter(Submissions::chosen).forEach(file -> files.add(name, uploaded(file))));
        }
        return files;
    }

    /** A field without a chosen file still sends one, without name and bytes. */
    private static boolean chosen(MultipartFile file) {
        return !file.isEmpty()
                || !requireNonNullElse(file.getOriginalFilename(), "").isEmpty();
    }

    private static UploadedFile uploaded(MultipartFile file) {
        return new UploadedFile(
                requireNonNullElse(file.getOriginalFilename(), ""),
                requireNonNullElse(file.getContentType(), ""),
                file.getSize(),
                file::getInputStream);
    }
}
