package cn.mingjing.device.registers;

import cn.mingjing.authority.RegisterStreams;
import cn.mingjing.device.Need;
import cn.mingjing.device.Plans;
import cn.mingjing.device.UnitPrice;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import cn.mingjing.identity.Attempts;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Objection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The registers of needs and of unit prices. */
@Component
class StoredPlans implements Plans {

    static final String NEEDS = "equipment-need";
    static final String PRICES = "unit-price";

    private final EntryTable entries;
    private final RecordedEquipment recorded;
    private final EquipmentRules rules;
    private final DeviceBasis basis;
    private final Attempts attempts;

    StoredPlans(
            EntryTable entries,
            RecordedEquipment recorded,
            EquipmentRules rules,
            DeviceBasis basis,
            Attempts attempts) {
        this.entries = entries;
        this.recorded = recorded;
        this.rules = rules;
        this.basis = basis;
        this.attempts = attempts;
    }

    @Override
    public List<Need> needs(AuthorityId authority) {
        return entries.newest(NEEDS, authority).stream().map(PlanWords::need).toList();
    }

    @Override
    public List<UnitPrice> prices(AuthorityId authority) {
        return entries.newest(PRICES, authority).stream().map(PlanWords::price).toList();
    }

    @Override
    public Outcome enter(Need need, Actor by) {
        var objections = rules.against(need.authority(), need.unit(), by);
        return enter(NEEDS, PlanWords.id(need), need.authority(), PlanWords.of(need), objections, by);
    }

    @Override
    public Outcome enter(UnitPrice price, Actor by) {
        List<Objection> objections =
                by.authority().equals(price.authority()) && EquipmentRules.KEEPERS.contains(by.post())
                        ? List.of()
                        : List.of(basis.objection(price.authority(), "own-equipment"));
        return enter(PRICES, PlanWords.id(price), price.authority(), PlanWords.of(price), objections, by);
    }

    private Outcome enter(
            String register,
            String entry,
            AuthorityId authority,
            Map<String, String> words,
            List<Objection> objections,
            Actor by) {
        return attempts.whole(register, RegisterStreams.of(register, entry), by, () -> {
            if (!objections.isEmpty()) {
                return new Outcome.Refused(objections);
            }
            var before = entries.newest(register, entry);
            return Outcome.Done.with(recorded.record(register, entry, authority, before, words, by));
        });
    }
}
