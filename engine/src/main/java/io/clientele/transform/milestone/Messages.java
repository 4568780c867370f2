package io.clientele.transform.milestone;

import io.clientele.check.CustomerFields;
import io.clientele.data.Appender;
import io.clientele.data.Engine;
import io.clientele.data.RuleSql;
import io.clientele.data.Sql;
import io.clientele.finding.Finding;
import io.clientele.model.Element;
import io.clientele.model.Model;
import io.clientele.rule.ParsedRule;
import io.clientele.rule.RuleParser;
import io.clientele.source.Resources;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says at which milestone everybody stands, and decides of every declared message who of its
 * audience may be told: fills {@code milestone}, {@code send}, {@code disparity}, {@code
 * consent_funnel} and {@code milestone_year}.
 */
public final class Messages {
  private static final List<String> HELD =
      List.of(
          "decided_on",
          "digital_age",
          "milestone_level",
          "mailing",
          "mailing_segment",
          "mailing_group",
          "mailing_channel",
          "mailing_topic",
          "channel_called");

  private final Engine engine;
  private final Model model;
  private final Bounds bounds;
  private final List<Mailing> mailings;

  private Messages(Engine engine, Model model) {
    this.engine = engine;
    this.model = model;
    this.bounds = Bounds.of(model.settings());
    this.mailings =
        model.ofKind("message").stream().map(message -> Mailing.of(model, message)).toList();
  }

  /** Decides as of a day, after measuring; what only data show to be wrong comes back. */
  public static List<Finding> run(Engine engine, Model model, LocalDate asOf) {
    Messages messages = new Messages(engine, model);
    messages.hold(asOf);
    messages.script("people.sql");
    messages.decide();
    messages.script("disparity.sql");
    messages.script("groups.sql");
    List<Finding> findings = new Faults(engine, model).all();
    HELD.forEach(table -> engine.run("drop table " + table));
    return findings;
  }

  /** What the statements read of the model and of the law, in tables for as long as it takes. */
  private void hold(LocalDate asOf) {
    script("held.sql");
    engine.run(Sql.of("insert into decided_on select cast(? as date)", asOf));
    engine.run("delete from milestone_group");
    try (Appender groups = engine.append("milestone_group");
        Appender levels = engine.append("milestone_level")) {
      int position = 0;
      for (MilestoneGroup group : MilestoneGroup.of(model)) {
        groups.row(
            group.id(),
            group.title(),
            position++,
            group.from(),
            group.to().isPresent() ? group.to().getAsInt() : null,
            word(group.approach()));
        group.levels().forEach(level -> levels.row(level, group.id()));
      }
    }
    try (Appender ages = engine.append("digital_age")) {
      DigitalAges.of(model.settings()).on(asOf).values().stream()
          .forEach(age -> ages.row(age.country(), age.age()));
    }
    engine.run("delete from reason");
    try (Appender reasons = engine.append("reason")) {
      for (Reason reason : Reason.values()) {
        reasons.row(reason.name(), reason.denies(), reason.text());
      }
    }
    try (Appender names = engine.append("channel_called")) {
      for (Element channel : model.ofKind("channel")) {
        Mailing.names(channel)
            .forEach(name -> names.row(channel.id(), Mailing.type(channel), name));
      }
    }
    holdMailings();
  }

  private void holdMailings() {
    try (Appender all = engine.append("mailing");
        Appender segments = engine.append("mailing_segment");
        Appender groups = engine.append("mailing_group");
        Appender channels = engine.append("mailing_channel");
        Appender topics = engine.append("mailing_topic")) {
      for (Mailing mailing : mailings) {
        String id = mailing.element().id();
        all.row(row(mailing));
        mailing.segments().forEach(segment -> segments.row(id, segment.id()));
        mailing.groups().forEach(group -> groups.row(id, group.id()));
        mailing.topics().forEach(topic -> topics.row(id, topic));
        for (Element channel : mailing.channels()) {
          Mailing.names(channel)
              .forEach(name -> channels.row(id, channel.id(), name, Mailing.isSocial(channel)));
        }
      }
    }
  }

  private @Nullable Object[] row(Mailing mailing) {
    return new Object[] {
      mailing.element().id(),
      mailing.purpose(),
      mailing.message().matter().needed(),
      mailing.segments().size(),
      mailing.groups().size(),
      !mailing.audience().isEmpty(),
      mailing.ageFrom(),
      mailing.ageTo(),
      mailing.forMinors(),
      mailing.isSocial(),
      bounds.cap(),
      bounds.capDays(),
      bounds.isQuiet(mailing.sendAt())
    };
  }

  private void decide() {
    engine.run("delete from send");
    engine.run("delete from disparity");
    for (Mailing mailing : mailings) {
      audience(mailing).ifPresent(condition -> decide(mailing, condition));
    }
  }

  /** The rule over customers; a rule that cannot be read selects nobody, as CLT901 says. */
  private Optional<Sql> audience(Mailing mailing) {
    if (mailing.audience().isEmpty()) {
      return Optional.of(Sql.of("true"));
    }
    ParsedRule parsed =
        RuleParser.parse(
            mailing.audience(),
            CustomerFields.of(model.settings()).scope(),
            mailing.element().at("/audience"));
    return parsed instanceof ParsedRule.Accepted accepted
        ? Optional.of(RuleSql.of(accepted.rule().condition()))
        : Optional.empty();
  }

  private void decide(Mailing mailing, Sql condition) {
    String id = mailing.element().id();
    List<@Nullable Object> parameters = new ArrayList<>(List.of(id));
    parameters.addAll(condition.parameters());
    String asked = text("asked.sql").replace("${condition}", condition.text());
    engine.run(new Sql(asked, parameters));
    engine.run(
        "create or replace table decided(state varchar, decision varchar, addressee varchar,"
            + " reasons varchar)");
    List<String> states =
        engine.rows(Sql.of("select distinct state from asked order by state"), row -> row.text(1));
    try (Appender decided = engine.append("decided")) {
      for (String state : states) {
        Decision decision =
            SendRule.decide(mailing.message(), State.read(state, bounds.policyAge()));
        decided.row(
            state, decision.send() ? "send" : "deny", word(decision.addressee()), decision.codes());
      }
    }
    engine.run(Sql.of(text("told.sql"), id));
    engine.run("drop table decided");
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  private void script(String name) {
    Arrays.stream(text(name).split(";\\s*\\R", -1))
        .filter(statement -> !statement.isBlank())
        .forEach(engine::run);
  }

  private static String text(String name) {
    return Resources.text(Messages.class, name);
  }
}
