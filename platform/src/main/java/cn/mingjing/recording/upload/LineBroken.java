package cn.mingjing.recording.upload;

import java.io.IOException;

/** The sender is gone in the middle of a request. Nobody is there to be answered; it will ask how far it has come. */
final class LineBroken extends IOException {

    private static final long serialVersionUID = 1L;

    LineBroken(IOException cause) {
        super("the line broke", cause);
    }
}
