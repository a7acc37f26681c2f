package cn.mingjing.law;

import java.util.List;

/** What is published about each officer. */
public record OfficerFields(List<OfficerField> fields) {

    public OfficerFields {
        fields = List.copyOf(fields);
    }
}
