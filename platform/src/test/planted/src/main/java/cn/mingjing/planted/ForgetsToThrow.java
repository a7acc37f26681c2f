package cn.mingjing.planted;

/** Makes an exception and drops it: Error Prone has to object. */
final class ForgetsToThrow {

    private ForgetsToThrow() {}

    static void check(int number) {
        if (number < 0) {
            new IllegalArgumentException("negative");
        }
    }
}
