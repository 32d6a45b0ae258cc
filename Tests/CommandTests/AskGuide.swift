import Foundation
import TestSupport

/// The built command, and a guide small enough to be known by heart.
enum AskGuide {
  /// A command on the tea guide in its own folder; output is JSON Lines unless it says otherwise.
  static func command(
    _ arguments: [String] = ["--format", "jsonl"], environment: [String: String] = [:]
  ) throws -> Command {
    var command = try Command("askguide", environment: environment)
    try command.folder.write(guide, to: "tea.md")
    command.arguments = ["-k", "tea.md"] + arguments
    return command
  }

  /// The objects of a JSON Lines output, one a line.
  static func objects(_ result: CommandResult) throws -> [[String: Any]] {
    try result.outputLines.map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
      return object as? [String: Any] ?? [:]
    }
  }

  static let guide = """
    ---
    title: A guide to tea
    lang: en
    notice: This guide is about tea, not about health.
    ---

    # A guide to tea

    ## Brewing

    Brew sencha with water of 70 degrees. Boiling water makes sencha bitter.

    ## Kettles

    A kettle with a thermometer costs about forty pounds.

    ## Storage

    Keep sencha in a closed tin, away from light. An open packet of sencha lasts
    about six weeks.

    ## Caffeine

    Sencha holds caffeine. Sencha is not recommended during pregnancy.

    """
}
