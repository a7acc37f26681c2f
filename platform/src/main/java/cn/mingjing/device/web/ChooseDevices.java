package cn.mingjing.device.web;

import cn.mingjing.ui.UploadedFile;

/** The form on which a spreadsheet is chosen; what a file is shows in its bytes, not in what it is called. */
record ChooseDevices(UploadedFile file) {}
