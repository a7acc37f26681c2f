package cn.mingjing.device.acts;

/** What can be done with a device that is in the register; each is a form. */
public sealed interface DeviceAct
        permits IssueDevice,
                ReturnDevice,
                CollectRecordings,
                AccountForRecordings,
                SendToRepair,
                EndRepair,
                ScrapDevice,
                CareForDevice {}
