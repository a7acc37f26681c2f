package cn.mingjing.authority;

/**
 * How many review among how many enforce: 国办发〔2018〕118号 asks, in principle, for at least 5 %.
 *
 * @param reviewers staff of review units who may review penalties
 * @param officers staff with a credential valid today
 */
public record ReviewerShare(int reviewers, int officers) {

    /** Reviewers per hundred officers, with one decimal, rounded down; 0 where nobody enforces. */
    public double percent() {
        return officers == 0 ? 0 : Math.floorDiv(reviewers * 1000L, officers) / 10.0;
    }

    /** Whether the share reaches so many per cent; met where nobody enforces. */
    public boolean reaches(int percent) {
        return reviewers * 100L >= (long) percent * officers;
    }
}
