import FoundationEssentials

/// What the argument parser tells of a command, as far as a manual page has use for it.
struct ToolDescription: Decodable {
  /// A command, with its options and the commands below it.
  struct Command: Decodable {
    var commandName: String
    var abstract: String?
    var discussion: String?
    var shouldDisplay: Bool?
    var arguments: [Argument]?
    var subcommands: [Command]?

    /// The options and arguments that people are told of.
    var shownArguments: [Argument] { (arguments ?? []).filter { $0.shouldDisplay != false } }

    /// The commands below that people are told of; `help` is another way to say `--help`.
    var shownCommands: [Command] {
      (subcommands ?? []).filter { $0.shouldDisplay != false && $0.commandName != "help" }
    }
  }

  /// A flag, an option with a value, or a positional argument.
  struct Argument: Decodable {
    var kind: String
    var names: [Name]?
    var valueName: String?
    var abstract: String?
    var discussion: String?
    var defaultValue: String?
    var allValues: [String]?
    var isOptional: Bool?
    var isRepeating: Bool?
    var shouldDisplay: Bool?
  }

  /// One of the names of an option.
  struct Name: Decodable {
    var kind: String
    var name: String
  }

  var command: Command

  /// Reads the description that a command gives of itself, in JSON.
  init(_ json: String) throws {
    self = try JSONDecoder().decode(ToolDescription.self, from: Data(json.utf8))
  }
}
