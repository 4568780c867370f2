package io.clientele.check.rules;

import io.clientele.check.Check;
import java.util.List;

/** Every check, in the order of the codes. */
public final class Rules {
  public static final List<Check> ALL =
      List.of(
          new UnreadableFile(),
          new RepairedFile(),
          new RepeatedKey(),
          new UnknownKind(),
          new MissingField(),
          new WrongValue(),
          new ValueOutsideList(),
          new UnknownField(),
          new DuplicateId(),
          new SharedTitle(),
          new MisnamedDocument(),
          new UndeclaredId(),
          new UndeclaredTitle(),
          new AmbiguousReference(),
          new ReferenceToWrongKind(),
          new EmptyWildcard(),
          new UnknownType(),
          new RelationInProse(),
          new SegmentWithoutCapability(),
          new SegmentWithoutValueStream(),
          new SegmentWithoutOffer(),
          new SegmentWithoutStrategy(),
          new UngroundedPersona(),
          new JourneyWithoutValueStream(),
          new UnmanagedRelationship(),
          new UnreconciledSegment(),
          new UnknownChannel(),
          new ConflictingViews(),
          new CircularDependency(),
          new OneSidedEdge(),
          new BrokenLineOfSight(),
          new Orphan(),
          new BrokenResponseChain(),
          new OverstatedLevel(),
          new MissingSection(),
          new PlaceholderLeft(),
          new UnroutedCustomers(),
          new UnfittingLane(),
          new BrokenRouteRule(),
          new OneLayerChange(),
          new LopsidedLayers(),
          new UnguardedMessage(),
          new UngroundedTargeting(),
          new UnreadableRule(),
          new UnselectiveRule(),
          new UnprovenIndicator(),
          new OutdatedIndicator(),
          new UnseenStage(),
          new PersonalData(),
          new ContestedEvents());

  private Rules() {}
}
