package cn.mingjing.authority.web;

import cn.mingjing.authority.Photos;
import cn.mingjing.ui.Upload;
import cn.mingjing.ui.UploadedFile;

/**
 * The form on which a person's photo is entered; what the file is, is found out by looking at it.
 *
 * @param whose shown, not asked
 */
record EnterPhoto(
        String whose,

        @Upload(
                types = {"image/jpeg", "image/png"},
                kilobytes = Photos.MOST_BYTES / 1024)
        UploadedFile photo) {}
