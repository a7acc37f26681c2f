package cn.mingjing.law;

import java.util.List;

/** To whom the yearly statistics go. */
public record ReportRecipients(List<ReportRecipient> recipients) {

    public ReportRecipients {
        recipients = List.copyOf(recipients);
    }
}
