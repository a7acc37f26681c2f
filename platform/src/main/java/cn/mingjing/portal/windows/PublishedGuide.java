package cn.mingjing.portal.windows;

import java.util.List;

/** A guide as a screen names it. @param samples papers of which there is a sample */
public record PublishedGuide(String code, String name, String term, List<String> samples) {}
