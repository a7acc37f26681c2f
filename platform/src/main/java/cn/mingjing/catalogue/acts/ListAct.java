package cn.mingjing.catalogue.acts;

/** What a person does with a list. */
public sealed interface ListAct
        permits SubmitList,
                ReturnList,
                PassList,
                ReceivePriorReview,
                GivePriorReview,
                ReleaseList,
                ReportListChange,
                RepealList {}
