package cn.mingjing.casework;

import java.util.List;

/** Rows that a module adds to the ordinary penalty procedure: review brings its own (法制审核). */
public interface ProcedurePart {

    List<Row<?>> rows();
}
