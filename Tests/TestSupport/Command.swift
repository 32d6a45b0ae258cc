/// A program to run as a person or a script would, in surroundings of its own.
///
/// The environment holds nothing but `PATH`, a `HOME` that is empty at first, and what the test
/// gives. The program runs in a new folder and without a controlling terminal.
public struct Command: Sendable {
  /// The product's name, or a path.
  public var program: String
  /// The arguments after the program's name.
  public var arguments: [String]
  /// Variables beside `PATH` and `HOME`, or in place of them.
  public var environment: [String: String]
  /// The working folder.
  public var folder: TemporaryFolder
  /// The person's home folder.
  public var home: TemporaryFolder
  /// How long the program may take before it is killed; far more than it should need.
  public var timeLimit: Duration = .seconds(60)

  /// Prepares a program, with folders of its own unless some are given.
  public init(
    _ program: String, _ arguments: [String] = [], environment: [String: String] = [:],
    folder: TemporaryFolder? = nil, home: TemporaryFolder? = nil
  ) throws {
    self.program = program
    self.arguments = arguments
    self.environment = environment
    self.folder = try folder ?? TemporaryFolder()
    self.home = try home ?? TemporaryFolder()
  }

  /// All variables that the program will see.
  var fullEnvironment: [String: String] {
    ["PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": home.path].merging(environment) { $1 }
  }
}
