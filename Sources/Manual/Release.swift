/// Which release of the package this is.
public enum Release {
  /// The version of both commands.
  public static let version = "1.0.0"
  /// When what the manual pages say last changed.
  static let date = "2026-11-26"
}
