package cn.mingjing.originals.fixity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingjing.facts.Actor;
import cn.mingjing.facts.FactStore;
import cn.mingjing.facts.StreamChanged;
import cn.mingjing.identity.Accounts;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;
import cn.mingjing.originals.Fixity;
import cn.mingjing.originals.FixityChecks.Checked;
import cn.mingjing.originals.OriginalRef;
import cn.mingjing.originals.Originals;
import cn.mingjing.originals.OriginalsChecked;
import cn.mingjing.originals.fixity.FixityHistory.Round;
import cn.mingjing.start.Folders;
import cn.mingjing.start.SettableClock;
import cn.mingjing.start.TerminalCommand;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.People;
import cn.mingjing.testing.TestTime;
import cn.mingjing.testing.Visitor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.TestPropertySource;

@MingjingTest
@TestPropertySource(properties = {"mingjing.test-class=fixity", "db-scheduler.enabled=false"})
@DisplayName("原件定期核对：一件不漏，断了接着来，发现什么就记什么")
class FixityRoundsTest {

    private static final Duration WEEK = Duration.ofDays(7);

    private final FixityRounds rounds;
    private final FixityHistory history;
    private final Originals originals;
    private final FactStore facts;
    private final Folders folders;
    private final SettableClock clock;
    private final TerminalCommand verify;
    private final People people;
    private final int port;

    @Autowired
    FixityRoundsTest(
            FixityRounds rounds,
            FixityHistory history,
            Originals originals,
            FactStore facts,
            Folders folders,
            SettableClock clock,
            @Qualifier("verify") TerminalCommand verify,
            Accounts accounts,
            @Value("${local.server.port}") int port) {
        this.rounds = rounds;
        this.history = history;
        this.originals = originals;
        this.facts = facts;
        this.folders = folders;
        this.clock = clock;
        this.verify = verify;
        this.people = new People(accounts);
        this.port = port;
    }

    /** The clock stands where the last test left it and a round is due. */
    @BeforeEach
    void a_round_is_due() {
        clock.stopAt(TestTime.START);
        history.rounds(1).forEach(round -> clock.stopAt(round.last().plus(WEEK)));
    }

    private OriginalRef kept() {
        String text = "原件 " + UUID.randomUUID();
        return originals.keep(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "材料.txt");
    }

    private Path file(OriginalRef ref) {
        return folders.data()
                .resolve("originals")
                .resolve(ref.sha256().substring(0, 2))
                .resolve(ref.sha256());
    }

    private byte[] overwrite(OriginalRef ref, byte[] others) throws IOException {
        byte[] before = Files.readAllBytes(file(ref));
        Files.setPosixFilePermissions(file(ref), PosixFilePermissions.fromString("rw-------"));
        Files.write(file(ref), others);
        return before;
    }

    private Visitor as(Post post) {
        var somebody = people.holding(post, post == Post.ARCHIVIST ? new AuthorityId("puyang") : Actor.INSTALLATION);
        var visitor = new Visitor(port);
        assertThat(visitor.signIn(somebody.account(), People.PASSWORD).statusCode())
                .isEqualTo(303);
        return visitor;
    }

    @Test
    @DisplayName("每七天一轮，全部重读；没到时候不读，到了就读，结果是台账里的事实，核对程序重放得出同样的表")
    void every_original_is_read_again_every_seven_days() {
        OriginalRef one = kept();
        OriginalRef two = kept();
        assertThat(history.latest(one.sha256())).isEmpty();

        rounds.goOn();

        Round round = history.rounds(1).getFirst();
        assertThat(round.whole()).isTrue();
        assertThat(round.count()).isGreaterThanOrEqualTo(2);
        assertThat(history.latest(one.sha256())).contains(new Checked(clock.instant(), Fixity.HOLDS));
        assertThat(history.latest(two.sha256())).contains(new Checked(clock.instant(), Fixity.HOLDS));
        int recorded = facts.read(OriginalsChecked.STREAM).size();

        clock.stopAt(clock.instant().plus(WEEK).minusSeconds(1));
        rounds.goOn();
        assertThat(facts.read(OriginalsChecked.STREAM)).hasSize(recorded);

        clock.stopAt(clock.instant().plusSeconds(1));
        rounds.goOn();
        assertThat(facts.read(OriginalsChecked.STREAM)).hasSize(recorded + 1);
        assertThat(verified()).contains("结论：全部相符");
    }

    @Test
    @DisplayName("被改动、丢失的原件在下一轮发现，写在页上；从备份取回以后，再下一轮写明已恢复")
    void what_does_not_hold_is_found_and_shown_until_it_is_restored() throws IOException {
        OriginalRef changed = kept();
        OriginalRef missing = kept();
        byte[] before = overwrite(changed, "改过的内容".getBytes(StandardCharsets.UTF_8));
        byte[] lost = overwrite(missing, new byte[0]);
        Files.delete(file(missing));

        rounds.goOn();

        assertThat(history.latest(changed.sha256())).contains(new Checked(clock.instant(), Fixity.CHANGED));
        assertThat(history.latest(missing.sha256())).contains(new Checked(clock.instant(), Fixity.MISSING));
        String page = as(Post.ARCHIVIST).page("/desk/fixity");
        assertThat(page)
                .contains("2 件不相符", changed.sha256(), missing.sha256(), "被改动", "丢失", "从备份取回原件")
                .doesNotContain("材料.txt");

        Files.write(file(changed), before);
        Files.write(file(missing), lost);
        clock.stopAt(clock.instant().plus(WEEK));
        rounds.goOn();

        assertThat(history.latest(changed.sha256())).contains(new Checked(clock.instant(), Fixity.HOLDS));
        assertThat(as(Post.AUDIT_ADMINISTRATOR).page("/desk/fixity")).contains("全部相符", "已恢复，相符");
    }

    @Test
    @DisplayName("每段只够读一件时，一段接一段：没有一件漏掉，没有一件读两次")
    void a_round_in_small_parts_leaves_nothing_out() {
        kept();
        kept();
        kept();
        var small = rounds(Duration.ofNanos(1));
        int first = facts.read(OriginalsChecked.STREAM).size();

        do {
            small.goOn();
        } while (!history.rounds(1).getFirst().whole());

        var read = facts.read(OriginalsChecked.STREAM).stream()
                .skip(first)
                .map(recorded -> (OriginalsChecked) recorded.fact())
                .toList();
        var digests = new HashSet<String>();
        originals.forEach(original -> digests.add(original.ref().sha256()));
        assertThat(read.stream().mapToLong(OriginalsChecked::count).sum()).isEqualTo(digests.size());
        assertThat(read.stream().filter(part -> part.count() > 0).map(OriginalsChecked::last))
                .containsExactlyInAnyOrderElementsOf(digests);
        assertThat(history.rounds(1).getFirst().count()).isEqualTo(digests.size());
    }

    @Test
    @DisplayName("一轮读到一半才收存的原件，不冒充已经核对")
    void what_came_in_after_its_place_was_passed_waits_for_the_next_round() {
        kept();
        kept();
        rounds(Duration.ofNanos(1)).goOn();
        clock.stopAt(clock.instant().plusSeconds(60));
        String passed = history.last().orElseThrow().last();
        OriginalRef late = kept();
        while (late.sha256().compareTo(passed) > 0) {
            late = kept();
        }

        rounds.goOn();

        assertThat(history.rounds(1).getFirst().whole()).isTrue();
        assertThat(history.latest(late.sha256())).isEmpty();
    }

    @Test
    @DisplayName("停机三周：页上写明逾期；一开机就补一轮")
    void a_round_that_is_late_is_said_and_made_up_for() {
        kept();
        rounds.goOn();
        clock.stopAt(clock.instant().plus(WEEK.multipliedBy(3)));
        assertThat(as(Post.SYSTEM_ADMINISTRATOR).page("/desk/fixity")).contains("核对逾期");

        rounds.goOn();

        assertThat(as(Post.SECURITY_ADMINISTRATOR).page("/desk/fixity")).doesNotContain("核对逾期");
    }

    @Test
    @DisplayName("两个进程同时读同一段：只有一份记录")
    void two_processes_leave_one_record() {
        kept();
        int known = facts.read(OriginalsChecked.STREAM).size();
        rounds.goOn();
        var again = new OriginalsChecked(clock.instant(), "", "", 0, 0, List.of(), true);

        assertThatThrownBy(() -> facts.appendAlone(
                        OriginalsChecked.STREAM, known, List.of(again), Actor.system(), clock.instant()))
                .isInstanceOf(StreamChanged.class);
        assertThat(facts.read(OriginalsChecked.STREAM)).hasSize(known + 1);
    }

    @Test
    @DisplayName("办案人员不看这一页")
    void officers_do_not_open_it() {
        var officer = people.holding(Post.OFFICER, new AuthorityId("puyang"));
        var visitor = new Visitor(port);
        visitor.signIn(officer.account(), People.PASSWORD);

        assertThat(visitor.get("/desk/fixity").statusCode()).isEqualTo(403);
    }

    private FixityRounds rounds(Duration part) {
        return new FixityRounds(originals, history, facts, new FixitySettings(WEEK, part), clock);
    }

    private String verified() {
        var out = new ByteArrayOutputStream();
        verify.run(List.of(), new PrintStream(out, true, StandardCharsets.UTF_8), System.err);
        return out.toString(StandardCharsets.UTF_8);
    }
}
