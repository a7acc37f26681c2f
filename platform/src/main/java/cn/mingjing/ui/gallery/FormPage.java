package cn.mingjing.ui.gallery;

import cn.mingjing.ui.Form;

/** The page with the form of every field component. */
public record FormPage(Form form) {}
