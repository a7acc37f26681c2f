package cn.mingjing.settings;

import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.settings.acts.SettingsAct;
import java.util.List;

/** Carries an authority's own settings from their draft to approval. */
public interface SettingsHandling {

    SettingsFile file(AuthorityId authority);

    /** Does the act if it is lawful; a refusal is on record. */
    Outcome perform(AuthorityId authority, SettingsAct act, Actor actor);

    /** The acts that this post may do as things stand, by their records. */
    List<Class<? extends SettingsAct>> open(SettingsFile file, Actor actor);
}
