package io.clientele.check.result;

import java.util.List;

/** Where in life people stand, how far consent reaches, and who may be told what. */
public record MilestoneResult(
    List<Group> groups,
    List<Year> years,
    List<Step> funnel,
    List<Told> told,
    List<Refusal> refusals,
    List<Disparity> disparities,
    List<Reach> reach) {
  /** Where nothing was decided. */
  public static final MilestoneResult NONE =
      new MilestoneResult(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  /** One group, the youngest first; {@code to} is below zero for no end. */
  public record Group(String id, String title, int from, int to, String approach) {}

  /** How many of today's people stand in a group in a year, and how many come to it. */
  public record Year(int year, String groupId, long people, long arriving) {}

  /** How many people of a group come as far as a step. */
  public record Step(String groupId, String step, long people) {}

  /** Of one message and group: how many were considered, and who is addressed. */
  public record Told(String messageId, String groupId, long asked, long persons, long guardians) {}

  /** How often one reason stands against a message. */
  public record Refusal(String messageId, String groupId, String reason, long people) {}

  /** How often a group may be told, by the others of an audience; NaN where nobody else may. */
  public record Disparity(
      String messageId,
      String dimension,
      String subject,
      long asked,
      double share,
      double othersShare,
      double ratio,
      String verdict,
      String reason) {}

  /** How many people a channel was seen with, minors among them, and what they said of it. */
  public record Reach(
      String channelId,
      String type,
      long people,
      long minors,
      long guarded,
      long agreed,
      long refused) {}

  public MilestoneResult {
    groups = List.copyOf(groups);
    years = List.copyOf(years);
    funnel = List.copyOf(funnel);
    told = List.copyOf(told);
    refusals = List.copyOf(refusals);
    disparities = List.copyOf(disparities);
    reach = List.copyOf(reach);
  }
}
