package cn.mingjing.demo;

import cn.mingjing.authority.Level;
import cn.mingjing.authority.Redress;
import cn.mingjing.facts.Actor;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The five authorities of the demonstration, one under each policy document. People and numbers are invented. */
final class Offices {

    static final Office PUYANG = new Office(
            "濮市监〔2019〕203号",
            new AuthorityId("puyang-market-regulation"),
            "puyang",
            "濮阳市市场监督管理局",
            "濮市监",
            "11410900012345671Y",
            Level.CITY,
            "410900",
            Set.of("market-regulation"),
            "稽查支队",
            "法规科",
            "0393-12315",
            "河南省濮阳市人民路1号",
            "中国银行濮阳分行营业部",
            new Redress("濮阳市人民政府", "濮阳市华龙区人民法院"),
            "吴昊",
            staff("puyang-market-regulation", "puyang", "张三 李四 王五 赵明 陈静 刘洋 孙丽 周强"));

    static final Office HENAN = new Office(
            "工业和信息化部三项制度暂行实施方案",
            new AuthorityId("henan-communications"),
            "henan",
            "河南省通信管理局",
            "豫通",
            "11410000056789012J",
            Level.PROVINCE,
            "410000",
            Set.of("telecommunications"),
            "市场监管处",
            "政策法规处",
            "0371-12300",
            "河南省郑州市商务内环路1号",
            "中国工商银行郑州分行营业部",
            new Redress("工业和信息化部", "郑州市金水区人民法院"),
            "白帆",
            staff("henan-communications", "henan", "马骏 何欣 高远 林涛 郭敏 罗刚 梁燕 宋平"));

    static final Office BAOTOU = new Office(
            "内政办发〔2019〕13号",
            new AuthorityId("baotou-transport"),
            "baotou",
            "包头市交通运输局",
            "包交",
            "1115020003456789XY",
            Level.CITY,
            "150200",
            Set.of("transport"),
            "交通运输综合行政执法支队",
            "法制科",
            "0472-12328",
            "内蒙古自治区包头市建设路1号",
            "中国建设银行包头分行营业部",
            new Redress("包头市人民政府", "包头市昆都仑区人民法院"),
            "云峰",
            staff("baotou-transport", "baotou", "韩冰 曹磊 邓超然 许宁 傅晓 沈浩 曾慧 彭飞"));

    static final Office XIQING = new Office(
            "国办发〔2017〕14号",
            new AuthorityId("xiqing-urban-management"),
            "xiqing",
            "天津市西青区城市管理委员会",
            "津西青城管",
            "11120111045678907D",
            Level.COUNTY,
            "120111",
            Set.of("urban-management"),
            "综合执法支队",
            "法制科",
            "022-12319",
            "天津市西青区府前街1号",
            "中国农业银行天津西青支行",
            new Redress("天津市西青区人民政府", "天津市西青区人民法院"),
            "安琪",
            staff("xiqing-urban-management", "xiqing", "吕航 苏瑾 卢伟 蒋文 蔡琳 贾勇 丁雪 魏然"));

    static final Office LINGCHUAN = new Office(
            "陵工信字〔2019〕101号",
            new AuthorityId("lingchuan-industry"),
            "lingchuan",
            "陵川县工业和信息化局",
            "陵工信",
            "11140524023456780Q",
            Level.COUNTY,
            "140524",
            Set.of("industry"),
            "执法股",
            "政策法规股",
            "0356-6202345",
            "山西省晋城市陵川县梅园街1号",
            "陵川县农村信用合作联社",
            new Redress("陵川县人民政府", "陵川县人民法院"),
            "秦川",
            staff("lingchuan-industry", "lingchuan", "田野 任丹 姜磊 范宁 方圆 石坚 姚远 谭松"));

    static final List<Office> ALL = List.of(PUYANG, HENAN, BAOTOU, XIQING, LINGCHUAN);

    /** Three persons who look after the system and have nothing to do with any case (三员分立). */
    static final List<Staff> ADMINISTRATORS = List.of(
            new Staff(Actor.INSTALLATION, "admin", "吴迪", Post.SYSTEM_ADMINISTRATOR, "系统管理员"),
            new Staff(Actor.INSTALLATION, "security", "郑爽", Post.SECURITY_ADMINISTRATOR, "安全管理员"),
            new Staff(Actor.INSTALLATION, "audit", "冯立", Post.AUDIT_ADMINISTRATOR, "审计管理员"));

    private Offices() {}

    private static List<Staff> staff(String authority, String key, String names) {
        String[] name = names.split(" ");
        var id = new AuthorityId(authority);
        List<Staff> staff = new ArrayList<>();
        staff.add(new Staff(id, key + "-officer", name[0], Post.OFFICER, "执法人员（主办）"));
        staff.add(new Staff(id, key + "-officer2", name[1], Post.OFFICER, "执法人员（协办）"));
        staff.add(new Staff(id, key + "-head", name[2], Post.UNIT_HEAD, "承办机构负责人"));
        staff.add(new Staff(id, key + "-reviewer", name[3], Post.REVIEWER, "法制审核人员"));
        staff.add(new Staff(id, key + "-deputy", name[4], Post.DEPUTY_CHIEF, "分管负责人"));
        staff.add(new Staff(id, key + "-chief", name[5], Post.CHIEF, "主要负责人"));
        staff.add(new Staff(id, key + "-author", name[6], Post.NOTICE_AUTHOR, "公示拟稿人员"));
        staff.add(new Staff(id, key + "-publisher", name[7], Post.PUBLISHER, "公示审核发布人员"));
        return List.copyOf(staff);
    }
}
