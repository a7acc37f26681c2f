package cn.mingjing.casework.acts;

import cn.mingjing.casework.Defence;
import cn.mingjing.originals.OriginalRef;
import java.time.LocalDate;
import java.util.Optional;

/** An act that brings a document of the case to the party (送达), 行政处罚法 第六十一条. */
public interface Serves extends ByOfficers {

    LocalDate servedOn();

    Defence.ServiceMode mode();

    String place();

    String receivedBy();

    Optional<OriginalRef> receipt();

    String remark();
}
