package cn.mingjing.duties.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Duties beside the tests that prove them.
 *
 * @param duties every duty there is
 * @param declared what the tests say they prove, by class and method
 * @param proofs what really ran
 * @param lacking what is known to lack a proof, whole or in part
 */
record Traceability(List<Duty> duties, Map<String, Set<String>> declared, List<Proof> proofs, Lacking lacking) {

    /** The runs that name a duty. */
    List<Proof> proofsOf(Duty duty) {
        return proofs.stream().filter(proof -> proof.duty().equals(duty.id())).toList();
    }

    /** Whether tests prove the whole duty and none that should prove it fails or did not run. */
    boolean isProven(Duty duty) {
        return hasPassed(duty) && lacking.of(duty.id()).isEmpty();
    }

    /** Whether tests prove a part of the duty, and the list says what is still lacking. */
    boolean isProvenInPart(Duty duty) {
        return hasPassed(duty) && !lacking.of(duty.id()).isEmpty();
    }

    private boolean hasPassed(Duty duty) {
        var runs = proofsOf(duty);
        return !runs.isEmpty() && runs.stream().allMatch(proof -> proof.result() == Proof.Result.PASSED);
    }

    /** Whatever must stop the build, each a whole sentence. */
    List<String> problems() {
        var problems = new ArrayList<String>();
        var ids = duties.stream().map(Duty::id).collect(Collectors.toSet());
        var ran = proofs.stream().map(Proof::test).collect(Collectors.toSet());
        declared.forEach((test, named) -> {
            named.stream()
                    .filter(id -> !ids.contains(id))
                    .forEach(id -> problems.add("%s 引用了不存在的职责编号 %s。".formatted(test, id)));
            if (!ran.contains(test)) {
                problems.add("%s 声明证明 %s，但没有执行。".formatted(test, String.join("、", named)));
            }
        });
        proofs.stream()
                .filter(proof -> proof.result() != Proof.Result.PASSED)
                .forEach(proof -> problems.add("%s 对 %s 的证明%s。"
                        .formatted(proof.test(), proof.duty(), proof.result().word())));
        for (var duty : duties) {
            boolean listed = lacking.holds(duty.id());
            if (isProven(duty) && listed) {
                problems.add("%s 已有证明，请从未证明清单中删去。".formatted(duty.id()));
            } else if (proofsOf(duty).isEmpty() && !listed) {
                problems.add("%s（%s）没有任何证明。".formatted(duty.id(), duty.title()));
            } else if (proofsOf(duty).isEmpty() && !lacking.of(duty.id()).isEmpty()) {
                problems.add("%s 在未证明清单中写明只缺一部分，却没有任何测试证明其余部分。".formatted(duty.id()));
            }
        }
        lacking.ids().stream()
                .filter(id -> !ids.contains(id))
                .forEach(id -> problems.add("未证明清单中的 %s 不是职责编号。".formatted(id)));
        return List.copyOf(problems);
    }
}
