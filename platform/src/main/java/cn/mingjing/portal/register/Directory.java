package cn.mingjing.portal.register;

import static cn.mingjing.ui.Text.text;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All published authorities, as a tree of who reports to whom.
 *
 * @param authorities by name
 * @param officers how many officers each has whose credential was not taken back; none where it has none
 */
public record Directory(
        List<PublishedAuthority> authorities, Map<String, Integer> officers, Map<String, PublishedAuthority> byId) {

    private static final List<String> LEVELS = List.of("STATE", "PROVINCE", "CITY", "COUNTY", "BRANCH");

    /** From the state down, then by division, then by name. */
    private static final Comparator<PublishedAuthority> FROM_ABOVE = Comparator.comparingInt(
                    (PublishedAuthority authority) -> LEVELS.indexOf(authority.level()))
            .thenComparing(PublishedAuthority::divisionCode);

    public Directory {
        authorities = List.copyOf(authorities);
        officers = Map.copyOf(officers);
        byId = Map.copyOf(byId);
    }

    Directory(List<PublishedAuthority> authorities, Map<String, Integer> officers) {
        this(
                authorities,
                officers,
                authorities.stream().collect(Collectors.toMap(PublishedAuthority::id, Function.identity())));
    }

    /** An authority with those that report to it. */
    public record Branch(PublishedAuthority authority, int officers, List<Branch> below) {

        /** How many authorities it is, itself among them. */
        public int size() {
            return 1 + below.stream().mapToInt(Branch::size).sum();
        }
    }

    public Optional<PublishedAuthority> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The name of an authority; its id where it is not published. */
    public String name(String id) {
        return find(id).map(PublishedAuthority::name).orElse(id);
    }

    /** What has become of an authority that went by this name: who carries on, or its name today; empty where nothing has. */
    public String become(String id, String then) {
        Optional<PublishedAuthority> now = find(id).filter(body -> body.entrustedBy() == null);
        Optional<PublishedAuthority> successor = now.flatMap(this::successor);
        return successor
                .map(body -> text("portal.authority.now.succeeded", body.name()))
                .or(() -> now.filter(body -> !body.name().equals(then))
                        .map(body -> text("portal.authority.now", body.name())))
                .orElse("");
    }

    public Optional<PublishedAuthority> successor(PublishedAuthority authority) {
        return Optional.ofNullable(authority.succeededBy()).flatMap(this::find);
    }

    /** Those that were merged into it or that it succeeded. */
    public List<PublishedAuthority> succeeded(PublishedAuthority authority) {
        return authorities.stream()
                .filter(each -> authority.id().equals(each.succeededBy()))
                .sorted(FROM_ABOVE)
                .toList();
    }

    /** Those whose matters another one carries on. */
    public List<PublishedAuthority> noMore() {
        return authorities.stream()
                .filter(authority -> !atWork(authority))
                .sorted(FROM_ABOVE)
                .toList();
    }

    private boolean atWork(PublishedAuthority authority) {
        return successor(authority).isEmpty();
    }

    public int officersOf(String id) {
        return officers.getOrDefault(id, 0);
    }

    public int officersInAll() {
        return officers.values().stream().mapToInt(Integer::intValue).sum();
    }

    public Optional<PublishedAuthority> superior(PublishedAuthority authority) {
        return Optional.ofNullable(authority.superior()).flatMap(this::find);
    }

    /** Those that report to it directly. */
    public List<PublishedAuthority> below(PublishedAuthority authority) {
        return authorities.stream()
                .filter(each -> authority.id().equals(each.superior()))
                .sorted(FROM_ABOVE)
                .toList();
    }

    /** Those at work that report to nobody who is published, each with all below it; the register has no circles. */
    public List<Branch> tree() {
        Map<String, List<PublishedAuthority>> below = authorities.stream()
                .filter(this::atWork)
                .filter(authority -> superior(authority).isPresent())
                .collect(Collectors.groupingBy(
                        authority -> superior(authority).orElseThrow().id()));
        return branches(
                authorities.stream()
                        .filter(this::atWork)
                        .filter(authority -> superior(authority).isEmpty())
                        .toList(),
                below);
    }

    private List<Branch> branches(List<PublishedAuthority> some, Map<String, List<PublishedAuthority>> below) {
        return some.stream()
                .sorted(FROM_ABOVE)
                .map(authority -> new Branch(
                        authority,
                        officersOf(authority.id()),
                        branches(below.getOrDefault(authority.id(), List.of()), below)))
                .toList();
    }
}
