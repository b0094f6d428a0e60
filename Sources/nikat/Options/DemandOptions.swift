public import ArgumentParser
public import Registry

/// Whose people are counted.
struct DemandOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Count the people of these settlements only; repeat for more (default: towns and the finest "
        + "of habitations, villages and post offices).", valueName: "kind"))
  var demand: [SettlementKind] = []

  /// The kinds asked for; empty for the best there are.
  var kinds: Set<SettlementKind> { Set(demand) }
}

extension SettlementKind: ExpressibleByArgument {}
