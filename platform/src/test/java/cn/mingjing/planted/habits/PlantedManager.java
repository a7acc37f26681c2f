package cn.mingjing.planted.habits;

/** Has a name that says nothing, and so has its part. */
public final class PlantedManager {

    private PlantedManager() {}

    /** Nested names count too. */
    public record CaseInfo(String name) {}
}
