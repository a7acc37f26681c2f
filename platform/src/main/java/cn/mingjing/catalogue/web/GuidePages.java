package cn.mingjing.catalogue.web;

import cn.mingjing.catalogue.Item.Material;
import cn.mingjing.catalogue.RunningProcedures.Drawn;
import cn.mingjing.ui.Link;
import cn.mingjing.ui.Pair;
import java.util.List;
import java.util.Optional;

/** What the public's pages of guides and windows show. */
public final class GuidePages {

    private GuidePages() {}

    /** The guides of every authority that has any. */
    public record AllGuides(List<Of> authorities) {

        /** Those of one authority. */
        public record Of(Link authority, List<Link> guides) {}
    }

    /** The guides of one authority. */
    public record GuidesOf(String title, String lead, Link authority, List<Link> guides, Optional<Link> windows) {}

    /**
     * One guide.
     *
     * @param standing which edition it stands in, and whether that holds today
     * @param holds whether it holds today
     * @param procedure in the guide's own words
     * @param chart the procedure that runs; empty where none runs here
     * @param windows where it is dealt with
     */
    public record GuidePage(
            String title,
            Link authority,
            Link all,
            String standing,
            boolean holds,
            List<Pair> what,
            List<Pair> who,
            List<Brought> materials,
            String procedure,
            Optional<Drawn> chart,
            List<Pair> where,
            List<Link> windows,
            List<Pair> more) {}

    /** A paper to be brought. @param sample where its sample is shown */
    public record Brought(Material material, Optional<String> sample) {}

    /** The sample of one paper. */
    public record SamplePage(String title, String lead, String sample, Link authority, Link guide) {}

    /** The windows of one authority. */
    public record WindowsOf(String title, Link authority, List<Link> windows, String screen) {}

    /** The board of one window. */
    public record WindowPage(
            String title,
            Link authority,
            Link all,
            String standing,
            boolean holds,
            List<Pair> where,
            String duties,
            List<OnDuty> staff,
            List<Guided> guides,
            List<Pair> ask,
            List<Pair> more,
            String screen) {}

    /** Somebody at a window. @param check where the credential can be checked; empty for who holds none */
    public record OnDuty(String name, String post, String duties, String credential, Optional<String> check) {}

    /** A guide of a window and its sample papers. */
    public record Guided(Link guide, List<Link> samples) {}
}
