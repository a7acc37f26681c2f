package cn.mingjing.facts.verifying;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.authority.Authorities;
import cn.mingjing.demo.Story;
import cn.mingjing.device.Device;
import cn.mingjing.device.DeviceId;
import cn.mingjing.device.DeviceKind;
import cn.mingjing.device.Devices;
import cn.mingjing.device.acts.IssueDevice;
import cn.mingjing.device.acts.Taker;
import cn.mingjing.device.acts.UseCheck;
import cn.mingjing.duties.Clause;
import cn.mingjing.facts.Outcome;
import cn.mingjing.law.Post;
import cn.mingjing.start.Folders;
import cn.mingjing.testing.MingjingTest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** Each test changes something as the owner of the database, and puts it back. */
@MingjingTest
@TestPropertySource(properties = "mingjing.test-class=verify")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("verify：数据库所有者改动任何一处，都说得出第一处在哪里")
class VerifyTest {

    private final ApplicationContext application;
    private final Verify verify;
    private final Folders folders;
    private final Insider insider;

    @TempDir
    Path elsewhere;

    VerifyTest(ApplicationContext application, Verify verify, Folders folders) {
        this.application = application;
        this.verify = verify;
        this.folders = folders;
        this.insider = new Insider(application.getEnvironment());
    }

    @BeforeAll
    void two_cases() throws Exception {
        Story.in(application, Story.PUYANG).published(application);
        Story.in(application, Story.LINGCHUAN).investigated();
        aDeviceIssued();
        while (insider.database()
                        .sql("SELECT count(*) FROM facts.unsealed")
                        .query(Long.class)
                        .single()
                > 0) {
            Thread.sleep(20);
        }
    }

    private void aDeviceIssued() {
        var story = Story.in(application, Story.PUYANG);
        var unit = application.getBean(Authorities.class).units(Story.PUYANG).getFirst();
        var today = story.today();
        var device = new Device(
                DeviceId.random(),
                Story.PUYANG,
                "ZF-001",
                DeviceKind.RECORDER,
                "某某 A5",
                "SN-1",
                Optional.empty(),
                Optional.empty(),
                today,
                5,
                unit.id(),
                false);
        var devices = application.getBean(Devices.class);
        var keeper = story.actor(Post.UNIT_HEAD);
        var taker = new Taker(story.actor(Post.OFFICER).person());
        assertThat(devices.enter(device, keeper)).isInstanceOf(Outcome.Done.class);
        assertThat(devices.perform(device.id(), new IssueDevice(taker, today, UseCheck.inOrder()), keeper))
                .isInstanceOf(Outcome.Done.class);
    }

    private record Said(int code, String out, String err) {}

    private Said verify(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = verify.run(
                List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private void broken(String... words) {
        Said said = verify();
        assertThat(said.out()).contains(words).contains("结论：不相符");
        assertThat(said.code()).isEqualTo(1);
    }

    private void allHolds() {
        Said said = verify();
        assertThat(said.out()).contains("结论：全部相符");
        assertThat(said.code()).isZero();
    }

    @Test
    @DisplayName("什么都没有改动：全部相符，没有对照的只说仅自身一致")
    void an_untouched_installation_holds_in_itself() {
        Said said = verify();

        assertThat(said.out())
                .contains("仅自身一致", "casework.case_summary 共 2 行", "disclosure.notice 共 1 行", "duty.duty", "原件");
        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
    }

    @Test
    @DisplayName("给机器看的结果：树的大小、根、各项、结论")
    void machines_read_json() {
        var json = new JsonMapper().readTree(verify("--json").out());

        assertThat(json.required("result").stringValue()).isEqualTo("holds");
        assertThat(json.required("inItselfOnly").booleanValue()).isTrue();
        assertThat(json.required("size").longValue())
                .isEqualTo(insider.database()
                        .sql("SELECT count(*) FROM facts.fact")
                        .query(Long.class)
                        .single());
        assertThat(json.required("examined").size()).isGreaterThanOrEqualTo(6);
    }

    @Test
    @DisplayName("改动一条事实的内容：说出是哪一条、哪个字段")
    void a_changed_content_is_named() {
        long seq = insider.seqOf("EvidenceAdded");
        var before = insider.row("facts.content", "seq", seq);
        insider.changes(
                "UPDATE facts.content SET payload = jsonb_set(payload, '{proves}', '\"别的\"') WHERE seq = ?", seq);

        broken(insider.idOf(seq), "EvidenceAdded", "proves");

        insider.changes("UPDATE facts.content SET payload = ?::jsonb WHERE seq = ?", before.text("payload"), seq);
        allHolds();
    }

    @Test
    @DisplayName("改动一条事实的表头：说出是哪一条")
    void a_changed_header_is_named() {
        long seq = insider.seqOf("CaseFiled");
        insider.changes("UPDATE facts.fact SET recorded_at = recorded_at - interval '1 day' WHERE seq = ?", seq);

        broken(insider.idOf(seq), "表头");

        insider.changes("UPDATE facts.fact SET recorded_at = recorded_at + interval '1 day' WHERE seq = ?", seq);
        allHolds();
    }

    @Test
    @DisplayName("连叶子一起改得自圆其说：封存的分块不认")
    void a_fact_changed_together_with_its_leaf_is_named() {
        long seq = insider.seqOf("InterviewRecorded");
        var content = insider.row("facts.content", "seq", seq);
        var fact = insider.row("facts.fact", "seq", seq);
        insider.commitsAnew(seq, "place", "\"别处\"");

        broken(insider.idOf(seq), "不是封存在第");

        insider.changes(
                "UPDATE facts.fact SET leaf = ?, leaf_hash = ? WHERE seq = ?",
                fact.get("leaf"),
                fact.get("leaf_hash"),
                seq);
        insider.changes("UPDATE facts.content SET payload = ?::jsonb WHERE seq = ?", content.text("payload"), seq);
        allHolds();
    }

    @Test
    @DisplayName("从流的中间删去一条事实：说出是哪个流的第几号")
    void a_deleted_fact_is_named() {
        long seq = insider.seqOf("CaseFiled");
        deleted(seq, insider.idOf(seq));
    }

    @Test
    @DisplayName("删去流的最后一条事实：说出是第几号叶子，写在哪一条之后")
    void the_deleted_last_fact_of_a_stream_is_found() {
        long seq = insider.seqOf("EvidenceAdded");
        deleted(seq, insider.idOf(seq - 1));
    }

    private void deleted(long seq, String named) {
        insider.changes("CREATE TABLE public.kept AS SELECT * FROM facts.fact WHERE seq = " + seq);
        insider.changes("DELETE FROM facts.fact WHERE seq = ?", seq);

        broken(named, "不见了");

        insider.changes("INSERT INTO facts.fact OVERRIDING SYSTEM VALUE SELECT * FROM public.kept");
        insider.changes("DROP TABLE public.kept");
        allHolds();
    }

    @Test
    @DisplayName("删去一条事实的内容而没有依法删除的记录：说出是哪一条")
    void a_deleted_content_is_named() {
        long seq = insider.seqOf("SourceRegistered");
        var before = insider.row("facts.content", "seq", seq);
        insider.changes("DELETE FROM facts.content WHERE seq = ?", seq);

        broken(insider.idOf(seq), "没有依法删除的记录");

        insider.changes(
                "INSERT INTO facts.content (seq, seed, payload) VALUES (?, ?, ?::jsonb)",
                seq,
                before.get("seed"),
                before.text("payload"));
        allHolds();
    }

    @Test
    @DisplayName("台账之外加进一条事实：说出是哪一条")
    void an_added_fact_is_named() {
        insider.changes("""
                INSERT INTO facts.fact (stream_kind, stream_id, number, type, occurred_at, recorded_at, actor, authority, leaf, leaf_hash)
                SELECT 'case', gen_random_uuid(), 1, type, occurred_at, recorded_at, actor, authority, leaf, leaf_hash
                  FROM facts.fact WHERE seq = ?
                """, insider.seqOf("SourceRegistered"));
        long added = insider.seqOf("SourceRegistered");

        broken(insider.idOf(added), "台账之外");

        insider.changes("DELETE FROM facts.fact WHERE seq = ?", added);
        allHolds();
    }

    @Test
    @DisplayName("改动、添加、删除名册的一个版本：说出哪一个人、哪一项")
    void a_changed_register_is_named() {
        var before = insider.first("SELECT * FROM authority.officer WHERE version = 1 ORDER BY person LIMIT 1");
        insider.changes(
                "UPDATE authority.officer SET title = '局长' WHERE version = 1 AND person = ?", before.get("person"));
        broken("officer/" + before.text("person") + "#1", "title");
        insider.changes(
                "UPDATE authority.officer SET title = ? WHERE version = 1 AND person = ?",
                before.get("title"),
                before.get("person"));

        insider.changes(
                "INSERT INTO authority.unit (id, version, valid_from, authority, name, role, open, recorded_at, recorded_by) SELECT gen_random_uuid(), 7, valid_from, authority, '无中生有科', role, open, recorded_at, recorded_by FROM authority.unit LIMIT 1");
        broken("unit/", "#7", "没有记录");
        insider.changes("DELETE FROM authority.unit WHERE version = 7");
        allHolds();
    }

    @Test
    @DisplayName("改动设备的一次领用、抹去一个版本：说出哪一台、哪一项")
    void a_changed_device_is_named() {
        var issued = insider.first("SELECT entry, words FROM device.entry WHERE version = 2");
        insider.changes("UPDATE device.entry SET words = jsonb_set(words, '{holderName}', '\"别人\"') WHERE version = 2");
        broken("device/" + issued.text("entry") + "#2", "holderName");
        insider.changes("UPDATE device.entry SET words = ?::jsonb WHERE version = 2", issued.text("words"));
        allHolds();

        insider.changes("UPDATE device.entry SET version = 3 WHERE version = 2");
        broken("device/" + issued.text("entry") + "#2");
        insider.changes("UPDATE device.entry SET version = 2 WHERE version = 3");
        allHolds();
    }

    @Test
    @DisplayName("改动培训学时、证号规则、法律顾问，凭空加一张证件照：说出哪一条")
    void a_changed_record_of_officers_is_named() {
        var before = insider.first("SELECT * FROM authority.training ORDER BY person, year LIMIT 1");
        insider.changes("UPDATE authority.training SET hours = 999 WHERE person = ?", before.get("person"));
        broken("training/" + before.text("person") + "/" + before.text("year") + "#1", "hours");
        insider.changes(
                "UPDATE authority.training SET hours = ? WHERE person = ?", before.get("hours"), before.get("person"));

        var issuer = insider.first("SELECT * FROM authority.credential_issuer LIMIT 1");
        insider.changes("UPDATE authority.credential_issuer SET pattern = 'X'");
        broken("credential-issuer/" + issuer.text("name") + "#1", "pattern");
        insider.changes("UPDATE authority.credential_issuer SET pattern = ?", issuer.get("pattern"));

        var adviser = insider.first("SELECT id::text, name FROM authority.legal_adviser LIMIT 1");
        insider.changes("UPDATE authority.legal_adviser SET name = '换人' WHERE id = ?::uuid", adviser.get("id"));
        broken("legal-adviser/" + adviser.text("id") + "#1", "name");
        insider.changes(
                "UPDATE authority.legal_adviser SET name = ? WHERE id = ?::uuid",
                adviser.get("name"),
                adviser.get("id"));

        insider.changes(
                "INSERT INTO authority.photo (person, version, valid_from, media_type, content, recorded_at, recorded_by)"
                        + " SELECT person, 1, valid_from, 'image/png', '\\x00'::bytea, recorded_at, recorded_by"
                        + " FROM authority.training LIMIT 1");
        broken("photo/", "没有记录");
        insider.changes("DELETE FROM authority.photo");
        allHolds();
    }

    @Test
    @DisplayName("自己给自己授岗位、改别人的账号、抹掉一个岗位：都说得出来")
    void a_post_that_nobody_granted_is_named() {
        insider.changes(
                "INSERT INTO identity.post_held (id, person, post, authority, unit, held_from, held_until, version)"
                        + " SELECT '00000000-0000-4000-8000-000000000001', person, 'ARCHIVIST', authority, unit, held_from, held_until, 1"
                        + " FROM identity.post_held LIMIT 1");
        broken("post-held/00000000-0000-4000-8000-000000000001#1", "没有记录");
        insider.changes("DELETE FROM identity.post_held WHERE id = '00000000-0000-4000-8000-000000000001'");

        var account = insider.first("SELECT * FROM identity.account ORDER BY person LIMIT 1");
        insider.changes("UPDATE identity.account SET name = '别人' WHERE person = ?", account.get("person"));
        broken("account/" + account.text("person"), "name");
        insider.changes(
                "UPDATE identity.account SET name = ? WHERE person = ?", account.get("name"), account.get("person"));

        var held = insider.first("SELECT * FROM identity.post_held WHERE held_until IS NULL ORDER BY id LIMIT 1");
        insider.changes("UPDATE identity.post_held SET held_until = held_from WHERE id = ?", held.get("id"));
        broken("post-held/" + held.text("id"), "until");
        insider.changes("UPDATE identity.post_held SET held_until = NULL WHERE id = ?", held.get("id"));
        allHolds();
    }

    @Test
    @DisplayName("改动派生表的一行：说出表、行、列")
    void a_changed_derived_row_is_named() {
        var before = insider.first("SELECT * FROM casework.case_summary ORDER BY case_id LIMIT 1");
        insider.changes("UPDATE casework.case_summary SET party = '别人' WHERE case_id = ?", before.get("case_id"));

        broken("casework.case_summary", before.text("case_id"), "party");

        insider.changes(
                "UPDATE casework.case_summary SET party = ? WHERE case_id = ?",
                before.get("party"),
                before.get("case_id"));
        allHolds();
    }

    @Test
    @DisplayName("改动公示信息、删去访问日志、改动履责期限：都说得出")
    void every_derived_table_is_compared() {
        insider.changes("UPDATE disclosure.notice SET violation = violation || '。'");
        broken("disclosure.notice", "violation");
        insider.changes("UPDATE disclosure.notice SET violation = left(violation, -1)");

        insider.changes("UPDATE duty.duty SET due_at = due_at + interval '1 day' WHERE due_at <> 'infinity'");
        broken("履责登记");
        insider.changes("UPDATE duty.duty SET due_at = due_at - interval '1 day' WHERE due_at <> 'infinity'");

        insider.changes(
                "INSERT INTO identity.access_entry (fact, at, kind, person, name, post, authority, address, what)"
                        + " VALUES ('x', now(), 'Looked', '', '', '', '', '', '')");
        broken("identity.access_entry", "没有事实可以推出");
        insider.changes("DELETE FROM identity.access_entry WHERE fact = 'x'");
        allHolds();
    }

    @Test
    @Clause("R-09")
    @DisplayName("改动、删去原件，或者抹去它的登记：说出是哪一件")
    void a_changed_original_is_named() throws Exception {
        var digest = insider.database()
                .sql("SELECT sha256 FROM originals.original ORDER BY sha256 LIMIT 1")
                .query(String.class)
                .single();
        var file = folders.data()
                .resolve("originals")
                .resolve(digest.substring(0, 2))
                .resolve(digest);
        byte[] before = Files.readAllBytes(file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        byte[] after = before.clone();
        after[after.length / 2] ^= 1;

        Files.write(file, after);
        broken(digest, "字节已被改动");
        Files.delete(file);
        broken(digest, "字节不见了");
        Files.write(file, before);

        insider.changes("CREATE TABLE public.kept AS SELECT * FROM originals.original WHERE sha256 = '" + digest + "'");
        insider.changes("DELETE FROM originals.original WHERE sha256 = ?", digest);
        broken(digest, "没有登记");
        insider.changes("INSERT INTO originals.original SELECT * FROM public.kept");
        insider.changes("DROP TABLE public.kept");
        allHolds();
    }

    @Test
    @DisplayName("伪造分块、删去分块、多出分块：说出是哪一块")
    void a_forged_tile_is_named() {
        byte[] before = insider.database()
                .sql("SELECT hashes FROM facts.tile WHERE level = 0 AND index = 0")
                .query(byte[].class)
                .single();
        byte[] forged = before.clone();
        Arrays.fill(forged, 5 * 32, 6 * 32, (byte) 7);

        insider.changes("UPDATE facts.tile SET hashes = ? WHERE level = 0 AND index = 0", forged);
        broken("tile/0/000", "被改动");
        insider.changes("DELETE FROM facts.tile WHERE level = 0 AND index = 0");
        broken("tile/0/000", "不见了");
        insider.changes("INSERT INTO facts.tile VALUES (0, 0, ?), (0, 99, ?)", before, before);
        broken("应有 1 个");
        insider.changes("DELETE FROM facts.tile WHERE index = 99");
        allHolds();
    }

    @Test
    @DisplayName("改动保存的检查点：最新的看签名，早先的看树")
    void a_changed_checkpoint_is_found() {
        var newest = insider.first("SELECT * FROM facts.checkpoint ORDER BY size DESC LIMIT 1");
        var note = newest.text("note");
        insider.changes(
                "UPDATE facts.checkpoint SET note = translate(note, 'ABCDEFGH', 'BADCFEHG') WHERE size = ?",
                newest.get("size"));
        broken("检查点");
        insider.changes("UPDATE facts.checkpoint SET note = ? WHERE size = ?", note, newest.get("size"));

        insider.changes(
                "UPDATE facts.checkpoint SET root = sha256(root) WHERE size = (SELECT min(size) FROM facts.checkpoint WHERE size > 0)");
        broken("保存的检查点");
        insider.changes("""
                UPDATE facts.checkpoint SET root = decode(split_part(note, E'\\n', 3), 'base64')
                 WHERE size = (SELECT min(size) FROM facts.checkpoint WHERE size > 0)
                """);
        allHolds();
    }

    @Test
    @DisplayName("参数或者对照文件用不了：退出码 2，一句明白话")
    void what_cannot_be_used_is_said() throws Exception {
        assertThat(verify("--fast").code()).isEqualTo(2);
        assertThat(verify("--against").err()).contains("后面缺少");
        assertThat(verify("--against", elsewhere.resolve("none").toString()).err())
                .contains("读不到");
        var text = Files.writeString(elsewhere.resolve("text"), "不是检查点\n");
        assertThat(verify("--against", text.toString()).err()).contains("不是检查点");
        var note = insider.database()
                .sql("SELECT note FROM facts.checkpoint ORDER BY size DESC LIMIT 1")
                .query(String.class)
                .single();
        var spoilt = Files.writeString(elsewhere.resolve("spoilt"), note.replaceFirst("\n[0-9]+\n", "\n1\n"));
        assertThat(verify("--against", spoilt.toString())).satisfies(said -> {
            assertThat(said.code()).isEqualTo(2);
            assertThat(said.err()).contains("签名不符");
        });
    }

    /** The last, because nothing is put back: he leaves a log that holds in itself. */
    @Test
    @Order(Integer.MAX_VALUE)
    @DisplayName("同时掌握数据库和密钥的人重做台账：自身一致，一对照早先的检查点就露馅")
    void a_rebuilt_log_is_found_by_an_earlier_checkpoint() throws Exception {
        var earlier = Files.writeString(
                elsewhere.resolve("checkpoint"),
                insider.database()
                        .sql("SELECT note FROM facts.checkpoint ORDER BY size DESC LIMIT 1")
                        .query(String.class)
                        .single());
        Said before = verify("--against", earlier.toString());
        assertThat(before.out()).contains("与所给的早先检查点一致").doesNotContain("仅自身一致");
        assertThat(before.code()).isZero();

        insider.commitsAnew(insider.seqOf("EvidenceAdded"), "proves", "\"从来就是这样\"");
        insider.rebuildsTheLog(folders.keys());

        Said alone = verify();
        assertThat(alone.out()).contains("仅自身一致");
        assertThat(alone.code()).isZero();
        Said against = verify("--against", earlier.toString());
        assertThat(against.out()).contains("台账被重做过");
        assertThat(against.code()).isEqualTo(1);
    }
}
