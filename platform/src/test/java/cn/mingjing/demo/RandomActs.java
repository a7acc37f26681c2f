package cn.mingjing.demo;

import cn.mingjing.authority.LegalAdviserId;
import cn.mingjing.casework.AuxiliaryId;
import cn.mingjing.casework.CaseAct;
import cn.mingjing.casework.CaseFile.Entry;
import cn.mingjing.casework.DraftDecision;
import cn.mingjing.casework.LeaderId;
import cn.mingjing.casework.OfficerId;
import cn.mingjing.casework.OfficerPair;
import cn.mingjing.casework.Party;
import cn.mingjing.casework.RecordNumber;
import cn.mingjing.casework.Worn;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.China;
import cn.mingjing.law.Fen;
import cn.mingjing.law.Post;
import cn.mingjing.law.ReviewHead;
import cn.mingjing.originals.OriginalRef;
import cn.mingjing.review.AskedOpinion;
import cn.mingjing.review.Reviewing.OpinionAsked;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * Acts with values that a hurried officer might type: mostly lawful, sometimes not. Made from the record of the act, so that
 * a new act of the table takes part without a word here.
 */
public final class RandomActs {

    private static final double USUALLY = 0.85;

    private final Story story;
    private final OriginalRef paper;
    private final Random chance;

    public RandomActs(Story story, OriginalRef paper, Random chance) {
        this.story = story;
        this.paper = paper;
        this.chance = chance;
    }

    public CaseAct of(Class<? extends CaseAct> act) {
        return (CaseAct) record(act);
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> value(component.getGenericType(), component.getName()))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make up a " + type.getSimpleName(), e);
        }
    }

    private Object value(Type type, String name) {
        if (type instanceof ParameterizedType generic) {
            Type inner = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == Optional.class) {
                return usually() ? Optional.of(value(inner, name)) : Optional.empty();
            }
            return generic.getRawType() == Set.class ? several((Class<?>) inner, name) : List.of(value(inner, name));
        }
        return single((Class<?>) type, name);
    }

    private Object single(Class<?> type, String name) {
        if (type == boolean.class) {
            return usually();
        } else if (type == UUID.class) {
            return new UUID(0, chance.nextInt(9));
        } else if (type == Instant.class) {
            return story.today().atTime(8, 20).atZone(China.ZONE).toInstant();
        } else if (type == long.class) {
            return 0L;
        } else if (type == double.class) {
            return 0.0;
        } else if (type == Integer.class) {
            return 1;
        } else if (type == AuthorityId.class) {
            return story.actor(Post.OFFICER).authority();
        } else if (type == int.class) {
            return name.equals("inFavour") ? leaders().size() : 0;
        } else if (type == String.class) {
            return "样例文字";
        } else if (type == LocalDate.class) {
            return usually() ? story.today() : story.today().minusDays(chance.nextInt(30));
        } else if (type == LocalDateTime.class) {
            return story.today().atTime(8, name.startsWith("end") ? 40 : 20).minusDays(1 + chance.nextInt(60));
        } else if (type == Fen.class) {
            return name.equals("amount") ? story.draft().fine() : Fen.ZERO;
        } else if (type == OriginalRef.class) {
            return paper;
        } else if (type == OfficerPair.class) {
            return story.officers();
        } else if (type == Party.class) {
            return story.file().party();
        } else if (type == DraftDecision.class) {
            return story.draft();
        } else if (type == LeaderId.class) {
            return leaders().iterator().next();
        } else if (type == OfficerId.class) {
            return chance.nextBoolean()
                    ? story.officers().first()
                    : story.officers().second();
        } else if (type == LegalAdviserId.class) {
            return usually() ? story.counsel() : new LegalAdviserId(new UUID(0, chance.nextInt(9)));
        } else if (type == AskedOpinion.class) {
            return new AskedOpinion(
                    story.file().last(OpinionAsked.class).map(Entry::number).orElse(0));
        } else if (type.isEnum()) {
            return one(type.getEnumConstants());
        } else if (type.isSealed()) {
            return record(one(type.getPermittedSubclasses()));
        }
        return record(type);
    }

    private Set<?> several(Class<?> element, String name) {
        if (element == LeaderId.class) {
            return leaders();
        }
        if (element == RecordNumber.class) {
            var facts = story.file().facts();
            return Set.of(new RecordNumber(
                    facts.get(chance.nextInt(facts.size())).id().number()));
        }
        if (element == AuxiliaryId.class) {
            return Set.of();
        }
        if (element == Worn.class && usually()) {
            return Set.of(Worn.values());
        }
        if (name.equals("problems") && usually()) {
            return Set.of();
        }
        return element == ReviewHead.class && usually()
                ? Set.of(ReviewHead.values())
                : new LinkedHashSet<>(List.of(one(element.getEnumConstants())));
    }

    private Set<LeaderId> leaders() {
        var leaders = new LinkedHashSet<LeaderId>();
        for (Post post : List.of(Post.CHIEF, Post.DEPUTY_CHIEF, Post.UNIT_HEAD)) {
            leaders.add(new LeaderId(story.actor(post).person()));
        }
        return leaders;
    }

    private boolean usually() {
        return chance.nextDouble() < USUALLY;
    }

    private <T> T one(T[] all) {
        return all[chance.nextInt(all.length)];
    }
}
