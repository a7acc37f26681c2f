package cn.mingjing.casework.chart;

import cn.mingjing.casework.Stage;
import cn.mingjing.casework.chart.ProcedureInLaw.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Where everything stands in the chart, in pixels: the main line downwards, what leaves it to the right, the ways back on
 * the left, one lane for each stage they lead to.
 */
public record Drawing(int width, int height, List<Box> boxes, List<Way> ways) {

    private static final Set<Stage> SIDE = EnumSet.of(Stage.SUSPENDED, Stage.TERMINATED, Stage.HEARING, Stage.DROPPED);

    private static final int ROW = 112;
    private static final int HEIGHT = 76;
    private static final int MAIN = 300;
    private static final int ASIDE = 150;
    private static final int GAP = 72;
    private static final int LANE = 18;
    private static final int EDGE = 8;

    /** A stage. */
    public record Box(Stage stage, int x, int y, int width, int height) {

        int right() {
            return x + width;
        }

        int bottom() {
            return y + height;
        }

        int middle() {
            return y + height / 2;
        }
    }

    /** A line with its arrow; one that is drawn for several steps begins at several stages. */
    public record Way(Set<Step> steps, String path) {}

    public static Drawing of(ProcedureInLaw procedure) {
        return new Layout(procedure.stages(), procedure.steps()).drawing();
    }

    private static final class Layout {

        private final Map<Stage, Integer> rows = new EnumMap<>(Stage.class);
        private final Map<Stage, Box> boxes = new EnumMap<>(Stage.class);
        private final List<Way> ways = new ArrayList<>();
        private final Collection<Step> steps;
        private final List<List<Step>> lanes;

        Layout(List<Stage> stages, Collection<Step> steps) {
            this.steps = steps;
            stages.stream().filter(stage -> !SIDE.contains(stage)).forEach(stage -> rows.put(stage, rows.size()));
            stages.stream().filter(SIDE::contains).forEach(this::placeAside);
            this.lanes = lanes();
            int left = EDGE + lanes.stream().mapToInt(this::lane).max().orElse(0) * LANE + LANE;
            rows.forEach((stage, row) -> boxes.put(
                    stage,
                    SIDE.contains(stage)
                            ? new Box(stage, left + MAIN + GAP, EDGE + row * ROW, ASIDE, HEIGHT)
                            : new Box(stage, left, EDGE + row * ROW, MAIN, HEIGHT)));
        }

        /** In the row of the stage that leads to it first, or the next free one. */
        private void placeAside(Stage stage) {
            int row = steps.stream()
                    .filter(step -> step.to() == stage && rows.containsKey(step.from()))
                    .mapToInt(step -> row(step.from()))
                    .findFirst()
                    .orElse(0);
            while (taken(row)) {
                row++;
            }
            rows.put(stage, row);
        }

        private boolean taken(int row) {
            return rows.entrySet().stream().anyMatch(entry -> SIDE.contains(entry.getKey()) && entry.getValue() == row);
        }

        private int row(Stage stage) {
            return rows.getOrDefault(stage, 0);
        }

        private Box box(Stage stage) {
            return java.util.Objects.requireNonNull(boxes.get(stage));
        }

        /** The ways back, one list for each stage they lead to; shorter ones nearer to the boxes. */
        private List<List<Step>> lanes() {
            Map<Stage, List<Step>> back = new TreeMap<>();
            steps.stream()
                    .filter(step -> !SIDE.contains(step.from()) && !SIDE.contains(step.to()))
                    .filter(step -> row(step.from()) > row(step.to()))
                    .forEach(step -> back.computeIfAbsent(step.to(), to -> new ArrayList<>())
                            .add(step));
            return back.values().stream()
                    .sorted(Comparator.comparingInt(this::length))
                    .toList();
        }

        private int length(List<Step> lane) {
            return lane.stream()
                    .mapToInt(step -> row(step.from()) - row(step.to()))
                    .max()
                    .orElse(0);
        }

        /** How far out a lane runs: outside of every shorter one that it meets. */
        private int lane(List<Step> lane) {
            int out = 0;
            for (List<Step> inner : lanes) {
                if (inner == lane) {
                    return out;
                }
                if (top(inner) <= bottom(lane) && top(lane) <= bottom(inner)) {
                    out = Math.max(out, lane(inner) + 1);
                }
            }
            return out;
        }

        private int top(List<Step> lane) {
            return row(lane.getFirst().to());
        }

        private int bottom(List<Step> lane) {
            return top(lane) + length(lane);
        }

        Drawing drawing() {
            lanes.forEach(this::drawBack);
            Map<Set<Stage>, List<Step>> others = new LinkedHashMap<>();
            steps.stream()
                    .filter(step -> lanes.stream().noneMatch(lane -> lane.contains(step)))
                    .forEach(step -> others.computeIfAbsent(
                                    EnumSet.of(step.from(), step.to()), ends -> new ArrayList<>())
                            .add(step));
            others.values().forEach(this::draw);
            int bottom = boxes.values().stream().mapToInt(Box::bottom).max().orElse(0) + EDGE;
            int right = boxes.values().stream().mapToInt(Box::right).max().orElse(0) + LANE * 2 + EDGE;
            return new Drawing(right, bottom, List.copyOf(boxes.values()), List.copyOf(ways));
        }

        /** Out of every stage it begins at, up its lane, into the stage it leads to. */
        private void drawBack(List<Step> lane) {
            Box to = box(lane.getFirst().to());
            int x = to.x() - LANE - lane(lane) * LANE;
            int enters = to.y() + HEIGHT * 3 / 4;
            for (Step step : lane) {
                int leaves = box(step.from()).y() + HEIGHT / 4;
                ways.add(new Way(Set.of(step), "M%d %d H%d V%d H%d".formatted(to.x(), leaves, x, enters, to.x())));
            }
        }

        /** One step, or a step and its return. */
        private void draw(List<Step> between) {
            Step first = between.getFirst();
            ways.add(new Way(
                    Set.of(first), path(box(first.from()), box(first.to()), between.size() > 1 ? -HEIGHT / 8 : 0)));
            if (between.size() > 1) {
                Step back = between.getLast();
                ways.add(new Way(Set.of(back), path(box(back.from()), box(back.to()), HEIGHT / 8)));
            }
        }

        /** Straight where nothing stands between, else around on the right. */
        private String path(Box from, Box to, int beside) {
            if (from.x() == to.x() && to.y() - from.y() == ROW) {
                return "M%d %d V%d".formatted(from.x() + from.width() / 2, from.bottom(), to.y());
            }
            if (from.y() == to.y()) {
                boolean rightwards = from.x() < to.x();
                return "M%d %d H%d"
                        .formatted(
                                rightwards ? from.right() : from.x(),
                                from.middle() + beside,
                                rightwards ? to.x() : to.right());
            }
            if (from.x() == to.x()) {
                return "M%d %d H%d V%d H%d"
                        .formatted(
                                from.right(),
                                from.y() + HEIGHT * 7 / 8,
                                from.right() + LANE,
                                to.y() + HEIGHT / 8,
                                to.right());
            }
            return from.x() < to.x() ? outwards(from, to, beside) : inwards(from, to, beside);
        }

        private static String outwards(Box from, Box to, int beside) {
            return to.y() - from.y() == ROW
                    ? "M%d %d H%d V%d H%d"
                            .formatted(
                                    from.right(), from.y() + HEIGHT * 7 / 8, to.x() - LANE, to.y() + HEIGHT / 4, to.x())
                    : around(from, from.middle() - beside, to, to.middle() + beside, to.right() + LANE - beside);
        }

        private static String inwards(Box from, Box to, int beside) {
            return Math.abs(to.y() - from.y()) == ROW
                    ? "M%d %d H%d V%d H%d"
                            .formatted(
                                    from.x(),
                                    from.y() + HEIGHT * 3 / 4,
                                    from.x() - LANE * 2,
                                    to.y() + HEIGHT / 4,
                                    to.right())
                    : around(from, from.middle() + beside, to, to.middle() - beside, from.right() + LANE - beside);
        }

        /** Around everything on the right; a way and its return run one inside the other. */
        private static String around(Box from, int leaves, Box to, int enters, int outer) {
            return "M%d %d H%d V%d H%d".formatted(from.right(), leaves, outer, enters, to.right());
        }
    }
}
