package cn.mingjing.duties.trace;

/**
 * One run of one test that names a duty.
 *
 * @param duty the id it names
 * @param test class and method
 * @param name how the test calls itself
 */
record Proof(String duty, String test, String name, Result result) {

    enum Result {
        PASSED("通过"),
        FAILED("未通过"),
        DISABLED("未执行");

        private final String word;

        Result(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /** One line of the file that the test JVM leaves for the report. */
    String line() {
        return String.join("\t", duty, test, name.replaceAll("\\s+", " "), result.name());
    }

    static Proof of(String line) {
        var parts = line.split("\t", -1);
        return new Proof(parts[0], parts[1], parts[2], Result.valueOf(parts[3]));
    }
}
