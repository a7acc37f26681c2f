package cn.mingjing.demo;

import cn.mingjing.authority.AuthorityRegister;
import cn.mingjing.authority.Engagement;
import cn.mingjing.authority.LegalAdviser;
import cn.mingjing.authority.LegalAdviser.Capacity;
import cn.mingjing.authority.LegalAdviserId;
import cn.mingjing.facts.Actor;
import cn.mingjing.identifier.LawyerLicence;
import cn.mingjing.law.AuthorityId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The legal counsel and public lawyers of the demonstration's authorities, all invented. */
final class DemoAdvisers {

    private DemoAdvisers() {}

    /** The first of an authority: engaged throughout the demonstration. */
    static LegalAdviserId first(AuthorityId authority) {
        return id(authority, 1);
    }

    static void enter(AuthorityRegister register, AuthorityId authority, LocalDate from) {
        of(authority, from).forEach(adviser -> Expect.done(register.enter(adviser, from, Actor.system())));
    }

    /** Engaged for three years, from the beginning of the year. */
    private static List<LegalAdviser> of(AuthorityId authority, LocalDate from) {
        var years = new Engagement(
                from.withDayOfYear(1), from.withDayOfYear(1).plusYears(3).minusDays(1), Optional.empty());
        return switch (authority.value()) {
            case "puyang-market-regulation" ->
                List.of(
                        counsel(authority, 1, "郑立", "14101201910000001", "河南衡正律师事务所", "行政处罚、食品安全", years),
                        lawyer(authority, 2, "乔安", "14109202060000002", "濮阳市市场监督管理局法规科", "反不正当竞争、知识产权", years),
                        scholar(authority, 3, "庄明", "中原大学法学院", "行政法", from));
            case "miit" -> List.of(lawyer(authority, 1, "柳青", "11100201760000003", "工业和信息化部政策法规司", "电信监管、行政复议", years));
            case "henan-communications" ->
                List.of(
                        counsel(authority, 1, "闻涛", "14101201620000004", "河南中豫律师事务所", "电信业务、行政诉讼", years),
                        lawyer(authority, 2, "庞博", "14101202160000005", "河南省通信管理局政策法规处", "网络安全", years));
            case "baotou-transport" ->
                List.of(
                        counsel(authority, 1, "乌兰", "11502201510000006", "内蒙古鹿城律师事务所", "道路运输、行政处罚", years),
                        lawyer(authority, 2, "巴图", "11502202060000007", "包头市交通运输局法制科", "行政许可", years));
            case "xiqing-urban-management" ->
                List.of(counsel(authority, 1, "盛楠", "11201201810000008", "天津津河律师事务所", "城市管理、行政强制", years));
            case "lingchuan-industry" ->
                List.of(counsel(authority, 1, "靳松", "11405201410000009", "山西棋源律师事务所", "节能监察、行政处罚", years));
            default -> List.of();
        };
    }

    private static LegalAdviser counsel(
            AuthorityId authority,
            int number,
            String name,
            String licence,
            String firm,
            String fields,
            Engagement engagement) {
        return new LegalAdviser(
                id(authority, number),
                authority,
                Capacity.LEGAL_COUNSEL,
                name,
                Optional.of(new LawyerLicence(licence)),
                firm,
                fields,
                engagement);
    }

    private static LegalAdviser lawyer(
            AuthorityId authority,
            int number,
            String name,
            String licence,
            String unit,
            String fields,
            Engagement engagement) {
        return new LegalAdviser(
                id(authority, number),
                authority,
                Capacity.PUBLIC_LAWYER,
                name,
                Optional.of(new LawyerLicence(licence)),
                unit,
                fields,
                engagement);
    }

    /** A counsel who is no lawyer, and whose engagement has run out. */
    private static LegalAdviser scholar(
            AuthorityId authority, int number, String name, String university, String fields, LocalDate from) {
        var lapsed = new Engagement(from.minusYears(1), from.plusMonths(6), Optional.empty());
        return new LegalAdviser(
                id(authority, number),
                authority,
                Capacity.LEGAL_COUNSEL,
                name,
                Optional.empty(),
                university,
                fields,
                lapsed);
    }

    private static LegalAdviserId id(AuthorityId authority, int number) {
        return new LegalAdviserId(
                UUID.nameUUIDFromBytes((authority + "/adviser/" + number).getBytes(StandardCharsets.UTF_8)));
    }
}
