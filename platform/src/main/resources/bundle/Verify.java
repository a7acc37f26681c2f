// 核验案件证据包。只需要 JDK 17 或者更新的版本，不需要别的程序，不连接网络：
//
//     java Verify.java 案件证据包.zip [--keys 公钥文件] [--checkpoint 检查点文件]
//
// 依据《账本格式》（docs/ledger-format.md）第 9 节写成，与制作证据包的系统没有共用的代码。
// 结果：0 各项相符；1 有不相符的，说明第一处；2 没有核验成（用法不对、不是证据包、检查点不能比对）。

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

public final class Verify {

    static final String FORMAT = "mingjing/case-bundle/1";
    static final int SMALL_FILE = 64 * 1024 * 1024;
    static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    /** 第一处不相符的地方。 */
    static final class Finding extends Exception {
        Finding(String what) {
            super(what);
        }
    }

    /** 没有可以核验的东西。 */
    static final class NotChecked extends Exception {
        NotChecked(String why) {
            super(why);
        }
    }

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String[] arguments) {
        try {
            Path bundle = null;
            Path keys = null;
            Path checkpoint = null;
            for (int i = 0; i < arguments.length; i++) {
                boolean more = i + 1 < arguments.length;
                if (arguments[i].equals("--keys") && more) {
                    keys = Path.of(arguments[++i]);
                } else if (arguments[i].equals("--checkpoint") && more) {
                    checkpoint = Path.of(arguments[++i]);
                } else if (!arguments[i].startsWith("--") && bundle == null) {
                    bundle = Path.of(arguments[i]);
                } else {
                    throw new NotChecked("用法：java Verify.java 案件证据包.zip [--keys 公钥文件] [--checkpoint 检查点文件]");
                }
            }
            if (bundle == null) {
                throw new NotChecked("用法：java Verify.java 案件证据包.zip [--keys 公钥文件] [--checkpoint 检查点文件]");
            }
            String outsideKeys = keys == null ? null : Files.readString(keys);
            String outsideCheckpoint = checkpoint == null ? null : Files.readString(checkpoint);
            try (ZipFile zip = new ZipFile(bundle.toFile(), StandardCharsets.UTF_8)) {
                new Verify(zip).verify(outsideKeys, outsideCheckpoint);
            } catch (ZipException e) {
                throw new NotChecked("这不是案件证据包：压缩文件读不出来");
            }
            return 0;
        } catch (Finding finding) {
            OUT.println("✗ 不相符：" + finding.getMessage());
            return 1;
        } catch (NotChecked e) {
            OUT.println("没有核验成：" + e.getMessage());
            return 2;
        } catch (IOException e) {
            OUT.println("没有核验成：文件读不出来（" + e.getMessage() + "）");
            return 2;
        }
    }

    // ---- 一个包 ----

    private final ZipFile zip;
    private Map<String, Object> manifest = Map.of();
    private String stream = "";
    private String checkpoint = "";
    private long size;
    private byte[] root = {};
    private final List<Map<String, Object>> facts = new ArrayList<>();
    private final List<Map<String, Object>> originals = new ArrayList<>();

    Verify(ZipFile zip) {
        this.zip = zip;
    }

    void verify(String outsideKeys, String outsideCheckpoint) throws Finding, NotChecked, IOException {
        readManifest();
        files();
        OUT.println("案卷：" + stream);
        if (manifest.get("made") instanceof Map<?, ?> made) {
            OUT.println("制作：" + china(made.get("at")) + "，" + made.get("authority") + " " + made.get("by") + "，用途：" + made.get("purpose")
                    + "，交给：" + made.get("recipient") + "（包内自述，没有签名保护）");
        }
        String signedBy = checkpoint(outsideKeys);
        OUT.println("✓ 检查点：树大小 " + size + "，根 " + Base64.getEncoder().encodeToString(root));
        OUT.println("✓ 签名：" + signedBy + (outsideKeys == null ? "（公钥取自包内）" : "（公钥另行取得）"));
        facts();
        OUT.println("✓ 记录：" + facts.size() + " 项，编号连续，披露的字段与承诺相符，都在检查点所指的账本里");
        long erased = facts.stream().filter(fact -> fact.get("erased") == Boolean.TRUE).count();
        if (erased > 0) {
            OUT.println("  其中 " + erased + " 项的内容已依法删除，包内有批准删除的记录");
        }
        if (!Long.valueOf(0).equals(manifest.get("waiting"))) {
            OUT.println("  另有 " + manifest.get("waiting") + " 项在制作时尚未封存，不在包内");
        }
        originals();
        OUT.println(enclosed()
                ? "✓ 原件：" + originals.size() + " 份，都在包内，字节与记录引用的摘要相符"
                : "✓ 原件：" + originals.size() + " 份，包内只有摘要，与记录引用的一致（SM3 摘要没有记录为证）");
        outside(outsideCheckpoint);
        OUT.println("结论：包内各项相符。");
        if (outsideKeys == null && outsideCheckpoint == null) {
            OUT.println("仅自身一致：公钥和检查点都取自包内。请另行取得公钥（--keys）或者检查点（--checkpoint）再核验。");
        }
        OUT.println("说明：最后几项记录如果连同清单一起删去，单凭本包不能发现，请向制作机关核实本次制作的记录项数（" + facts.size() + " 项）。");
    }

    boolean enclosed() {
        return "enclosed".equals(manifest.get("originals"));
    }

    void readManifest() throws NotChecked, Finding, IOException {
        if (zip.getEntry("bundle.json") == null) {
            throw new NotChecked("这不是案件证据包：没有 bundle.json");
        }
        Object read;
        try {
            read = Json.parse(text("bundle.json"));
        } catch (IllegalArgumentException e) {
            throw new NotChecked("这不是案件证据包：bundle.json 读不出来");
        }
        if (!(read instanceof Map<?, ?> map) || !FORMAT.equals(map.get("format"))) {
            throw new NotChecked("这不是案件证据包，或者是本程序不认识的版本");
        }
        manifest = object(map, "bundle.json 的形式不对");
        stream = string(manifest.get("stream"), "bundle.json 的形式不对");
        require(manifest.get("waiting") instanceof Long, "bundle.json 的形式不对");
        require(Set.of("enclosed", "digests").contains(manifest.get("originals")), "bundle.json 的形式不对");
        require(manifest.get("facts") instanceof List<?>, "bundle.json 的形式不对");
        for (Object fact : (List<?>) manifest.get("facts")) {
            facts.add(object(fact, "bundle.json 的形式不对"));
        }
        require(!facts.isEmpty(), "bundle.json 的形式不对");
        for (int i = 0; i < facts.size(); i++) {
            require(Long.valueOf(i + 1).equals(facts.get(i).get("number")), "bundle.json 所列记录的编号不连续");
        }
    }

    /** 清单上的都在，清单上没有的不在。 */
    void files() throws Finding, IOException {
        Set<String> present = new LinkedHashSet<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            require(present.add(entry.getName()), "重复的文件 " + entry.getName());
        }
        List<String> listed = new ArrayList<>(List.of("README.txt", "bundle.json", "checkpoint", "keys"));
        for (int i = 1; i <= facts.size(); i++) {
            listed.add(factFile(i));
            listed.add(proofFile(i));
        }
        listed.addAll(List.of("originals.json", "Verify.java", "verify.html"));
        for (String name : listed) {
            require(present.contains(name), "缺少文件 " + name);
        }
        Object read = json("originals.json");
        require(read instanceof List<?>, "originals.json 的形式不对");
        for (Object one : (List<?>) read) {
            Map<String, Object> original = object(one, "originals.json 的形式不对");
            originals.add(original);
            String sha256 = string(original.get("sha256"), "originals.json 的形式不对");
            require(original.containsKey("file") == enclosed(), "originals.json 的形式不对");
            if (enclosed()) {
                String file = string(original.get("file"), "originals.json 的形式不对");
                require(file.matches("originals/" + Pattern.quote(sha256) + "(\\.[a-z0-9]{1,8})?"), "originals.json 的形式不对");
                require(present.contains(file), "缺少文件 " + file);
                listed.add(file);
            }
        }
        for (String name : present) {
            require(listed.contains(name), "清单以外的文件 " + name);
        }
    }

    static String factFile(int number) {
        return String.format("facts/%04d.json", number);
    }

    static String proofFile(int number) {
        return String.format("proofs/%04d.tlog-proof", number);
    }

    // ---- 检查点 ----

    record Key(String name, int id, byte[] type, byte[] material) {
        boolean ed25519() {
            return type.length == 1;
        }
    }

    static final byte[] SM2_TYPE = "\u00ffmingjing/sm2-sm3/1\0".getBytes(StandardCharsets.ISO_8859_1);

    static List<Key> keys(String text) throws Finding {
        List<Key> keys = new ArrayList<>();
        for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
            String[] parts = line.split("\\+", 3);
            require(parts.length == 3 && parts[1].matches("[0-9a-f]{8}"), "公钥的形式不对");
            byte[] typed = base64(parts[2], "公钥的形式不对");
            byte[] id = Arrays.copyOf(sha256(utf8(parts[0]), new byte[] {'\n'}, typed), 4);
            require(HexFormat.of().formatHex(id).equals(parts[1]), "公钥的形式不对");
            if (typed.length == 33 && typed[0] == 1) {
                keys.add(new Key(parts[0], ByteBuffer.wrap(id).getInt(), new byte[] {1}, Arrays.copyOfRange(typed, 1, 33)));
            } else if (typed.length == SM2_TYPE.length + 65
                    && Arrays.equals(SM2_TYPE, Arrays.copyOf(typed, SM2_TYPE.length))) {
                byte[] point = Arrays.copyOfRange(typed, SM2_TYPE.length, typed.length);
                keys.add(new Key(parts[0], ByteBuffer.wrap(id).getInt(), SM2_TYPE, point));
            }
        }
        return keys;
    }

    String checkpoint(String outsideKeys) throws Finding, IOException {
        List<Key> inside = keys(text("keys"));
        List<Key> known = outsideKeys == null ? inside : keys(outsideKeys);
        checkpoint = text("checkpoint");
        int end = checkpoint.lastIndexOf("\n\n");
        require(end > 0 && checkpoint.endsWith("\n") && end + 2 < checkpoint.length(), "检查点的形式不对");
        String signed = checkpoint.substring(0, end + 1);
        String[] lines = signed.split("\n", -1);
        require(lines.length == 4 && lines[1].matches("0|[1-9][0-9]{0,15}"), "检查点的形式不对");
        size = Long.parseLong(lines[1]);
        root = base64(lines[2], "检查点的形式不对");
        require(root.length == 32, "检查点的形式不对");
        Map<String, Object> stated = object(manifest.get("checkpoint"), "bundle.json 的形式不对");
        require(
                lines[0].equals(stated.get("origin"))
                        && Long.valueOf(size).equals(stated.get("size"))
                        && lines[2].equals(stated.get("root")),
                "检查点与 bundle.json 所述的不同");
        List<String> good = new ArrayList<>();
        String[] signatures = checkpoint.substring(end + 2, checkpoint.length() - 1).split("\n", -1);
        require(signatures.length <= 100, "检查点的形式不对");
        for (String line : signatures) {
            Matcher parts = Pattern.compile("— (\\S+) (\\S+)").matcher(line);
            require(parts.matches(), "检查点的形式不对");
            byte[] value = base64(parts.group(2), "检查点的形式不对");
            require(value.length > 4, "检查点的形式不对");
            int id = ByteBuffer.wrap(value).getInt();
            for (Key key : known) {
                if (key.name.equals(parts.group(1)) && key.name.equals(lines[0]) && key.id == id) {
                    byte[] signature = Arrays.copyOfRange(value, 4, value.length);
                    boolean holds = key.ed25519()
                            ? ed25519(key.material, utf8(signed), signature)
                            : Sm2.verify(key.material, utf8(signed), signature);
                    require(holds, "检查点的签名不对");
                    good.add(key.ed25519() ? "Ed25519" : "SM2");
                }
            }
        }
        require(!good.isEmpty(), "检查点没有已知公钥的签名");
        return String.join("、", good);
    }

    static boolean ed25519(byte[] key, byte[] message, byte[] signature) {
        try {
            byte[] encoded = join(HexFormat.of().parseHex("302a300506032b6570032100"), key);
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
            check.update(message);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** 另行取得的检查点：签名检查点，或者文书上印的“树大小 n，根 …”。 */
    void outside(String other) throws Finding, NotChecked {
        if (other == null) {
            return;
        }
        Matcher printed = Pattern.compile("树大小\\s*([0-9]+)\\s*，\\s*根\\s*([A-Za-z0-9+/=]+)").matcher(other);
        String[] lines = printed.find() ? new String[] {"", printed.group(1), printed.group(2)} : other.split("\r?\n");
        if (lines.length < 3 || !lines[1].matches("[0-9]{1,16}")) {
            throw new NotChecked("另行取得的检查点读不出来");
        }
        if (Long.parseLong(lines[1]) != size) {
            throw new NotChecked("另行取得的检查点的树大小是 " + lines[1] + "，本包的是 " + size + "，大小不同，单凭本包不能比对；包内各项相符");
        }
        String origin = checkpoint.substring(0, checkpoint.indexOf('\n'));
        require(
                lines[2].equals(Base64.getEncoder().encodeToString(root)) && (lines[0].isEmpty() || lines[0].equals(origin)),
                "检查点与另行取得的检查点不符");
        OUT.println("✓ 检查点与另行取得的检查点一致");
    }

    // ---- 记录 ----

    private final Set<String> erasedByLaw = new HashSet<>();
    private final Map<String, Map<String, Object>> cited = new LinkedHashMap<>();

    void facts() throws Finding, IOException {
        long last = -1;
        List<String> shown = new ArrayList<>();
        for (int number = 1; number <= facts.size(); number++) {
            String at = "第 " + number + " 项：";
            Map<String, Object> fact = object(json(factFile(number)), at + "形式不对");
            String text = string(fact.get("leaf"), at + "形式不对");
            Map<String, Object> leaf = leaf(text, at);
            require(
                    (stream + "#" + number).equals(fact.get("id"))
                            && stream.equals(leaf.get("stream"))
                            && Long.valueOf(number).equals(leaf.get("number")),
                    at + "编号或者所属案卷不对");
            Map<String, Object> listed = facts.get(number - 1);
            byte[] hash = sha256(new byte[] {0}, utf8(text));
            require(
                    HexFormat.of().formatHex(hash).equals(listed.get("leaf"))
                            && leaf.get("type").equals(listed.get("type")),
                    at + "与 bundle.json 所述的不同");
            Map<String, Object> values = fields(fact, leaf, listed, at);
            if (leaf.get("type").equals("ContentErased") && values.get("facts") instanceof List<?> erased) {
                erased.forEach(one -> erasedByLaw.add(String.valueOf(one)));
            }
            for (Object value : values.values()) {
                cite(value, number);
            }
            last = proof(number, text, hash, last, at);
            shown.add(line(number, leaf, values));
        }
        for (int number = 1; number <= facts.size(); number++) {
            boolean erased = facts.get(number - 1).get("erased") == Boolean.TRUE;
            require(!erased || erasedByLaw.contains(stream + "#" + number), "第 " + number + " 项：内容不在，又没有依法删除的记录");
        }
        shown.forEach(OUT::println);
    }

    static final Set<String> LEAF_KEYS =
            Set.of("actor", "authority", "fields", "number", "occurred", "recorded", "sm3", "stream", "type", "v");
    static final String TIME = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z";

    static Map<String, Object> leaf(String text, String at) throws Finding {
        String unfit = at + "叶不是规范形式";
        Map<String, Object> leaf;
        try {
            leaf = object(Json.parse(text), unfit);
        } catch (IllegalArgumentException e) {
            throw new Finding(unfit);
        }
        require(Json.canonical(leaf).equals(text) && utf8(text).length <= 65_535, unfit);
        require(leaf.keySet().equals(LEAF_KEYS) && Long.valueOf(1).equals(leaf.get("v")), unfit);
        for (String key : List.of("actor", "authority", "occurred", "recorded", "sm3", "stream", "type")) {
            string(leaf.get(key), unfit);
        }
        require(((String) leaf.get("occurred")).matches(TIME) && ((String) leaf.get("recorded")).matches(TIME), unfit);
        Sm3 sm3 = new Sm3();
        Map<String, Object> commitments = commitments(leaf, unfit);
        require(commitments.keySet().iterator().next().equals("~"), unfit);
        for (Object commitment : commitments.values()) {
            byte[] bytes = hex((String) commitment, unfit);
            sm3.update(bytes, 0, bytes.length);
        }
        require(HexFormat.of().formatHex(sm3.digest()).equals(leaf.get("sm3")), at + "叶的 SM3 与承诺不符");
        return leaf;
    }

    /** 字段名到承诺，按声明的次序。 */
    static Map<String, Object> commitments(Map<String, Object> leaf, String unfit) throws Finding {
        Map<String, Object> commitments = new LinkedHashMap<>();
        require(leaf.get("fields") instanceof List<?> list && !list.isEmpty(), unfit);
        for (Object pair : (List<?>) leaf.get("fields")) {
            require(pair instanceof List<?> two && two.size() == 2, unfit);
            String name = string(((List<?>) pair).get(0), unfit);
            String commitment = string(((List<?>) pair).get(1), unfit);
            require(!name.isEmpty() && name.chars().noneMatch(Character::isISOControl), unfit);
            require(commitments.put(name, commitment) == null, unfit);
        }
        return commitments;
    }

    /** 每一个字段都披露，并且与承诺相符；内容依法删除的，一个也没有。 */
    static Map<String, Object> fields(Map<String, Object> fact, Map<String, Object> leaf, Map<String, Object> listed, String at)
            throws Finding {
        Map<String, Object> commitments = commitments(leaf, at + "叶不是规范形式");
        Map<String, Object> values = new LinkedHashMap<>();
        require(fact.get("fields") instanceof List<?>, at + "形式不对");
        for (Object one : (List<?>) fact.get("fields")) {
            Map<String, Object> field = object(one, at + "形式不对");
            String name = string(field.get("name"), at + "形式不对");
            String json = string(field.get("json"), at + "形式不对");
            byte[] salt = hex(string(field.get("salt"), at + "形式不对"), at + "形式不对");
            byte[] zero = {0};
            String found = HexFormat.of()
                    .formatHex(sha256(utf8("mingjing/field/1"), zero, salt, utf8(name), zero, utf8(json)));
            require(!name.equals("~") && found.equals(commitments.get(name)), at + "字段 " + name + " 与承诺不符");
            try {
                require(!values.containsKey(name), at + "形式不对");
                values.put(name, Json.parse(json));
            } catch (IllegalArgumentException e) {
                throw new Finding(at + "形式不对");
            }
        }
        boolean erased = listed.get("erased") == Boolean.TRUE;
        require(erased == values.isEmpty(), at + "与 bundle.json 所述的不同");
        for (String name : erased ? Set.<String>of() : commitments.keySet()) {
            require(name.equals("~") || values.containsKey(name), at + "没有披露字段 " + name);
        }
        return values;
    }

    /** C2SP tlog-proof，都对着同一个检查点。 */
    long proof(int number, String leaf, byte[] hash, long last, String at) throws Finding, IOException {
        String unfit = at + "存在证明的形式不对";
        String text = text(proofFile(number));
        int end = text.indexOf("\n\n");
        require(end > 0, unfit);
        List<String> lines = new ArrayList<>(List.of(text.substring(0, end).split("\n", -1)));
        require(lines.size() >= 3 && lines.get(0).equals("c2sp.org/tlog-proof@v1") && lines.get(1).startsWith("extra "), unfit);
        require(lines.get(2).matches("index (0|[1-9][0-9]{0,15})"), unfit);
        require(
                lines.get(1).substring(6).equals(Base64.getEncoder().encodeToString(utf8(leaf))),
                at + "存在证明所附的叶不是这一项");
        require(text.substring(end + 2).equals(checkpoint), at + "存在证明所附的检查点不是本包的检查点");
        long index = Long.parseLong(lines.get(2).substring(6));
        List<byte[]> path = new ArrayList<>();
        for (String line : lines.subList(3, lines.size())) {
            byte[] sibling = base64(line, unfit);
            require(sibling.length == 32, unfit);
            path.add(sibling);
        }
        require(path.size() <= 63 && holds(index, path, hash), at + "存在证明不成立");
        require(index > last, at + "在账本中的位置不在前一项之后");
        return index;
    }

    /** RFC 9162，2.1.3.2。 */
    boolean holds(long index, List<byte[]> path, byte[] leaf) {
        if (index >= size) {
            return false;
        }
        long node = index;
        long lastNode = size - 1;
        byte[] hash = leaf;
        byte[] one = {1};
        for (byte[] sibling : path) {
            if (lastNode == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == lastNode) {
                hash = sha256(one, sibling, hash);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    lastNode >>= 1;
                }
            } else {
                hash = sha256(one, hash, sibling);
            }
            node >>= 1;
            lastNode >>= 1;
        }
        return lastNode == 0 && Arrays.equals(hash, root);
    }

    String line(int number, Map<String, Object> leaf, Map<String, Object> values) {
        Map<?, ?> words = manifest.get("words") instanceof Map<?, ?> known ? known : Map.of();
        Object type = leaf.get("type");
        Map<?, ?> actor = values.get("@actor") instanceof Map<?, ?> known ? known : Map.of();
        String who = actor.get("name") == null
                ? "（内容已依法删除）"
                : actor.get("name") + "（" + word(words, actor.get("post")) + "）";
        return "  ✓ " + number + "  " + china(leaf.get("occurred")) + "  " + word(words, type) + "  " + who;
    }

    /** 北京时间。 */
    static String china(Object instant) {
        try {
            return DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm")
                    .format(Instant.parse(String.valueOf(instant)).atZone(ZoneId.of("Asia/Shanghai")));
        } catch (DateTimeException e) {
            return String.valueOf(instant);
        }
    }

    static Object word(Map<?, ?> words, Object name) {
        return words.get(name) == null ? name : words.get(name);
    }

    // ---- 原件 ----

    static final Set<String> CITATION = Set.of("sha256", "name", "mediaType", "size");

    /** 记录里凡是恰好有这四个成员的，就是引用一份原件。 */
    void cite(Object value, long number) {
        if (value instanceof Map<?, ?> map && map.keySet().equals(CITATION)) {
            Map<String, Object> original = cited.computeIfAbsent(String.valueOf(map.get("sha256")), sha256 -> {
                Map<String, Object> first = new TreeMap<>();
                first.put("sha256", sha256);
                first.put("size", map.get("size"));
                first.put("mediaType", map.get("mediaType"));
                first.put("labels", new ArrayList<Object>());
                first.put("facts", new ArrayList<Object>());
                return first;
            });
            add(original.get("labels"), map.get("name"));
            add(original.get("facts"), number);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(inner -> cite(inner, number));
        } else if (value instanceof List<?> list) {
            list.forEach(inner -> cite(inner, number));
        }
    }

    @SuppressWarnings("unchecked")
    static void add(Object list, Object value) {
        if (!((List<Object>) list).contains(value)) {
            ((List<Object>) list).add(value);
        }
    }

    void originals() throws Finding, IOException {
        List<Map<String, Object>> expected = List.copyOf(cited.values());
        for (int i = 0; i < Math.max(expected.size(), originals.size()); i++) {
            Map<String, Object> listed = i < originals.size() ? new TreeMap<>(originals.get(i)) : Map.of();
            String name = String.valueOf((i < expected.size() ? expected.get(i) : listed).get("sha256"));
            String unfit = "originals.json 与各项记录引用的原件不符：" + name;
            require(i < expected.size() && i < originals.size(), unfit);
            hex(string(listed.remove("sm3"), unfit), unfit);
            listed.remove("file");
            require(Json.canonical(listed).equals(Json.canonical(expected.get(i))), unfit);
        }
        if (enclosed()) {
            for (Map<String, Object> original : originals) {
                bytes(original);
            }
        }
    }

    void bytes(Map<String, Object> original) throws Finding, IOException {
        String file = (String) original.get("file");
        MessageDigest sha256 = sha256();
        Sm3 sm3 = new Sm3();
        long length = 0;
        byte[] buffer = new byte[64 * 1024];
        try (InputStream content = zip.getInputStream(zip.getEntry(file))) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                sha256.update(buffer, 0, read);
                sm3.update(buffer, 0, read);
                length += read;
            }
        }
        require(
                Long.valueOf(length).equals(original.get("size"))
                        && HexFormat.of().formatHex(sha256.digest()).equals(original.get("sha256")),
                "原件的字节不是记录引用的：" + file);
        require(HexFormat.of().formatHex(sm3.digest()).equals(original.get("sm3")), "原件的 SM3 摘要与 originals.json 不符：" + file);
    }

    // ---- 小工具 ----

    static void require(boolean holds, String finding) throws Finding {
        if (!holds) {
            throw new Finding(finding);
        }
    }

    static String string(Object value, String finding) throws Finding {
        require(value instanceof String, finding);
        return (String) value;
    }

    static Map<String, Object> object(Object value, String finding) throws Finding {
        require(value instanceof Map<?, ?>, finding);
        Map<String, Object> object = new LinkedHashMap<>();
        ((Map<?, ?>) value).forEach((key, inner) -> object.put((String) key, inner));
        return object;
    }

    Object json(String name) throws Finding, IOException {
        try {
            return Json.parse(text(name));
        } catch (IllegalArgumentException e) {
            throw new Finding(name + " 的形式不对");
        }
    }

    String text(String name) throws Finding, IOException {
        ZipEntry entry = zip.getEntry(name);
        require(entry != null, "缺少文件 " + name);
        try (InputStream content = zip.getInputStream(entry)) {
            byte[] bytes = content.readNBytes(SMALL_FILE + 1);
            require(bytes.length <= SMALL_FILE, name + " 的形式不对");
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException | ZipException e) {
            throw new Finding(name + " 的形式不对");
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] hex(String text, String finding) throws Finding {
        require(text.matches("[0-9a-f]{64}"), finding);
        return HexFormat.of().parseHex(text);
    }

    /** 每个值只有一种写法。 */
    static byte[] base64(String text, String finding) throws Finding {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            require(Base64.getEncoder().encodeToString(bytes).equals(text), finding);
            return bytes;
        } catch (IllegalArgumentException e) {
            throw new Finding(finding);
        }
    }

    static byte[] join(byte[]... parts) {
        ByteBuffer all = ByteBuffer.allocate(Arrays.stream(parts).mapToInt(part -> part.length).sum());
        Arrays.stream(parts).forEach(all::put);
        return all.array();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] sha256(byte[]... parts) {
        MessageDigest digest = sha256();
        Arrays.stream(parts).forEach(digest::update);
        return digest.digest();
    }

    /** JSON：整数读作 Long，别的数读作 Double；写成 RFC 8785 的规范形式（叶和清单里只有整数）。 */
    static final class Json {
        private final String text;
        private int at;

        private Json(String text) {
            this.text = text;
        }

        static Object parse(String text) {
            Json json = new Json(text);
            Object value = json.value(0);
            json.space();
            if (json.at != text.length()) {
                throw new IllegalArgumentException("JSON");
            }
            return value;
        }

        private Object value(int depth) {
            space();
            if (depth > 200) {
                throw new IllegalArgumentException("JSON");
            }
            switch (peek()) {
                case '{': {
                    Map<String, Object> object = new LinkedHashMap<>();
                    for (boolean more = begin('}'); more; more = next('}')) {
                        space();
                        String key = string();
                        space();
                        expect(":");
                        object.put(key, value(depth + 1));
                    }
                    return object;
                }
                case '[': {
                    List<Object> list = new ArrayList<>();
                    for (boolean more = begin(']'); more; more = next(']')) {
                        list.add(value(depth + 1));
                    }
                    return list;
                }
                case '"':
                    return string();
                case 't':
                    expect("true");
                    return true;
                case 'f':
                    expect("false");
                    return false;
                case 'n':
                    expect("null");
                    return null;
                default:
                    return number();
            }
        }

        private boolean begin(char end) {
            at++;
            space();
            if (peek() == end) {
                at++;
                return false;
            }
            return true;
        }

        private boolean next(char end) {
            space();
            char c = peek();
            at++;
            if (c != ',' && c != end) {
                throw new IllegalArgumentException("JSON");
            }
            return c == ',';
        }

        private Object number() {
            Matcher number = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?").matcher(text);
            if (!number.find(at) || number.start() != at) {
                throw new IllegalArgumentException("JSON");
            }
            at = number.end();
            boolean whole = number.group(2) == null && number.group(3) == null;
            return whole && number.group().length() < 18 ? (Object) Long.valueOf(number.group()) : Double.valueOf(number.group());
        }

        private String string() {
            expect("\"");
            StringBuilder value = new StringBuilder();
            for (char c = peek(); c != '"'; c = peek()) {
                at++;
                if (c < ' ') {
                    throw new IllegalArgumentException("JSON");
                }
                value.append(c == '\\' ? escaped() : c);
            }
            at++;
            return value.toString();
        }

        private char escaped() {
            char c = peek();
            at++;
            int known = "\"\\/bfnrt".indexOf(c);
            if (known >= 0) {
                return "\"\\/\b\f\n\r\t".charAt(known);
            }
            if (c != 'u' || at + 4 > text.length() || !text.substring(at, at + 4).matches("[0-9a-fA-F]{4}")) {
                throw new IllegalArgumentException("JSON");
            }
            at += 4;
            return (char) Integer.parseInt(text.substring(at - 4, at), 16);
        }

        private void space() {
            while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        }

        private char peek() {
            if (at >= text.length()) {
                throw new IllegalArgumentException("JSON");
            }
            return text.charAt(at);
        }

        private void expect(String word) {
            if (!text.startsWith(word, at)) {
                throw new IllegalArgumentException("JSON");
            }
            at += word.length();
        }

        static String canonical(Object value) {
            StringBuilder out = new StringBuilder();
            write(value, out);
            return out.toString();
        }

        private static void write(Object value, StringBuilder out) {
            if (value instanceof Map<?, ?> map) {
                String separator = "{";
                for (Map.Entry<?, ?> entry : new TreeMap<>(map).entrySet()) {
                    out.append(separator);
                    separator = ",";
                    write(entry.getKey(), out);
                    out.append(':');
                    write(entry.getValue(), out);
                }
                out.append(map.isEmpty() ? "{}" : "}");
            } else if (value instanceof List<?> list) {
                String separator = "[";
                for (Object inner : list) {
                    out.append(separator);
                    separator = ",";
                    write(inner, out);
                }
                out.append(list.isEmpty() ? "[]" : "]");
            } else if (value instanceof String text) {
                out.append('"');
                text.chars().forEach(c -> character((char) c, out));
                out.append('"');
            } else {
                out.append(value);
            }
        }

        private static void character(char c, StringBuilder out) {
            int known = "\"\\\b\f\n\r\t".indexOf(c);
            if (known >= 0) {
                out.append('\\').append("\"\\bfnrt".charAt(known));
            } else if (c < ' ') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
    }

    /** 国密杂凑算法 SM3（GB/T 32905），逐段计算。 */
    static final class Sm3 {
        private final int[] state = {
            0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e
        };
        private final byte[] block = new byte[64];
        private final int[] w = new int[68];
        private int filled;
        private long length;

        void update(byte[] bytes, int from, int count) {
            length += count;
            for (int at = from, left = count; left > 0; ) {
                int taken = Math.min(left, 64 - filled);
                System.arraycopy(bytes, at, block, filled, taken);
                filled += taken;
                at += taken;
                left -= taken;
                if (filled == 64) {
                    compress();
                    filled = 0;
                }
            }
        }

        byte[] digest() {
            long bits = length * 8;
            update(new byte[] {(byte) 0x80}, 0, 1);
            update(new byte[64], 0, (120 - filled) % 64);
            update(ByteBuffer.allocate(8).putLong(bits).array(), 0, 8);
            ByteBuffer out = ByteBuffer.allocate(32);
            out.asIntBuffer().put(state);
            return out.array();
        }

        private void compress() {
            ByteBuffer.wrap(block).asIntBuffer().get(w, 0, 16);
            for (int j = 16; j < 68; j++) {
                int x = w[j - 16] ^ w[j - 9] ^ Integer.rotateLeft(w[j - 3], 15);
                w[j] = x ^ Integer.rotateLeft(x, 15) ^ Integer.rotateLeft(x, 23) ^ Integer.rotateLeft(w[j - 13], 7) ^ w[j - 6];
            }
            int a = state[0], b = state[1], c = state[2], d = state[3];
            int e = state[4], f = state[5], g = state[6], h = state[7];
            for (int j = 0; j < 64; j++) {
                int t = Integer.rotateLeft(j < 16 ? 0x79cc4519 : 0x7a879d8a, j);
                int s1 = Integer.rotateLeft(Integer.rotateLeft(a, 12) + e + t, 7);
                int s2 = s1 ^ Integer.rotateLeft(a, 12);
                int t1 = (j < 16 ? a ^ b ^ c : a & b | a & c | b & c) + d + s2 + (w[j] ^ w[j + 4]);
                int t2 = (j < 16 ? e ^ f ^ g : e & f | ~e & g) + h + s1 + w[j];
                d = c;
                c = Integer.rotateLeft(b, 9);
                b = a;
                a = t1;
                h = g;
                g = Integer.rotateLeft(f, 19);
                f = e;
                e = t2 ^ Integer.rotateLeft(t2, 9) ^ Integer.rotateLeft(t2, 17);
            }
            int[] mixed = {a, b, c, d, e, f, g, h};
            for (int i = 0; i < 8; i++) {
                state[i] ^= mixed[i];
            }
        }
    }

    /** 国密签名算法 SM2 的验证（GB/T 32918.2），曲线见 GB/T 32918.5。只验证，不签名。 */
    static final class Sm2 {
        static final BigInteger P = new BigInteger("FFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF00000000FFFFFFFFFFFFFFFF", 16);
        static final BigInteger N = new BigInteger("FFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFF7203DF6B21C6052B53BBF40939D54123", 16);
        static final BigInteger A = P.subtract(BigInteger.valueOf(3));
        static final BigInteger B = new BigInteger("28E9FA9E9D9F5E344D5A9E4BCF6509A7F39789F515AB8F92DDBCBD414D940E93", 16);
        static final BigInteger[] G = {
            new BigInteger("32C4AE2C1F1981195F9904466A39C9948FE30BBFF2660BE1715A4589334C74C7", 16),
            new BigInteger("BC3736A2F4F6779C59BDCEE36B692153D0A9877CC62A474002DF32E52139F0A0", 16)
        };

        static boolean verify(byte[] key, byte[] message, byte[] signature) {
            if (key.length != 65 || key[0] != 4 || signature.length != 64) {
                return false;
            }
            BigInteger[] q = {new BigInteger(1, Arrays.copyOfRange(key, 1, 33)), new BigInteger(1, Arrays.copyOfRange(key, 33, 65))};
            BigInteger r = new BigInteger(1, Arrays.copyOf(signature, 32));
            BigInteger s = new BigInteger(1, Arrays.copyOfRange(signature, 32, 64));
            BigInteger t = r.add(s).mod(N);
            boolean inRange = r.signum() > 0 && r.compareTo(N) < 0 && s.signum() > 0 && s.compareTo(N) < 0 && t.signum() > 0;
            if (!inRange || !onCurve(q)) {
                return false;
            }
            byte[] identity = utf8("1234567812345678");
            byte[] z = sm3(new byte[] {0, (byte) 128}, identity, bytes(A), bytes(B), bytes(G[0]), bytes(G[1]), bytes(q[0]), bytes(q[1]));
            BigInteger e = new BigInteger(1, sm3(z, message));
            BigInteger[] point = add(times(s, G), times(t, q));
            return point != null && e.add(point[0]).mod(N).equals(r);
        }

        static boolean onCurve(BigInteger[] q) {
            BigInteger right = q[0].pow(3).add(A.multiply(q[0])).add(B).mod(P);
            return q[0].compareTo(P) < 0 && q[1].compareTo(P) < 0 && q[1].pow(2).mod(P).equals(right);
        }

        static BigInteger[] times(BigInteger k, BigInteger[] point) {
            BigInteger[] sum = null;
            for (int bit = k.bitLength() - 1; bit >= 0; bit--) {
                sum = add(sum, sum);
                sum = k.testBit(bit) ? add(sum, point) : sum;
            }
            return sum;
        }

        /** null 是无穷远点。 */
        static BigInteger[] add(BigInteger[] one, BigInteger[] other) {
            if (one == null || other == null) {
                return one == null ? other : one;
            }
            BigInteger slope;
            if (!one[0].equals(other[0])) {
                slope = other[1].subtract(one[1]).multiply(other[0].subtract(one[0]).modInverse(P));
            } else if (one[1].equals(other[1]) && one[1].signum() != 0) {
                BigInteger rise = one[0].pow(2).multiply(BigInteger.valueOf(3)).add(A);
                slope = rise.multiply(one[1].shiftLeft(1).modInverse(P));
            } else {
                return null;
            }
            BigInteger x = slope.pow(2).subtract(one[0]).subtract(other[0]).mod(P);
            return new BigInteger[] {x, slope.multiply(one[0].subtract(x)).subtract(one[1]).mod(P)};
        }

        static byte[] bytes(BigInteger number) {
            byte[] raw = number.toByteArray();
            byte[] fixed = new byte[32];
            int taken = Math.min(32, raw.length);
            System.arraycopy(raw, raw.length - taken, fixed, 32 - taken, taken);
            return fixed;
        }

        static byte[] sm3(byte[]... parts) {
            Sm3 sm3 = new Sm3();
            Arrays.stream(parts).forEach(part -> sm3.update(part, 0, part.length));
            return sm3.digest();
        }
    }
}
