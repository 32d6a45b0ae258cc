/// When to use colour and other styles, as the person asked for it.
public enum ColorChoice: String, Sendable, Equatable, CaseIterable {
  /// Where a terminal shows it and nothing in the environment forbids it.
  case auto
  /// Everywhere, also in pipes and files.
  case always
  /// Nowhere.
  case never
}
