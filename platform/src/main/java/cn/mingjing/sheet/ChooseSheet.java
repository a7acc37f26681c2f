package cn.mingjing.sheet;

import cn.mingjing.ui.UploadedFile;

/** The form on which a spreadsheet is chosen; what a file is shows in its bytes, not in what it is called. */
public record ChooseSheet(UploadedFile file) {}
