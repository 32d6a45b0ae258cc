// swift-tools-version: 6.2

import PackageDescription

/// Strict settings of every Swift target: warnings stop the build, imports say what they expose.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
]

let package = Package(
  name: "AskGuide",
  products: [
    .library(name: "AskGuide", targets: ["AskGuide"]),
    .executable(name: "askguide", targets: ["askguide"]),
    .executable(name: "guidelab", targets: ["guidelab"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    // The C doors: one Swift file imports each.
    .systemLibrary(name: "CMarkdown4C", providers: [.apt(["libmd4c-dev"])]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev", "pkgconf"])]),
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CSnowball", providers: [.apt(["libstemmer-dev"])]),
    .systemLibrary(name: "CReadline", providers: [.apt(["libreadline-dev"])]),
    // Files of Knowledge, embedded by C, which compiles them in no time.
    .target(name: "CEnglish"),
    .target(name: "CKnowledge"),

    // Mechanisms: no word of any guide's domain.
    .target(
      name: "TextAnalysis", dependencies: ["CEnglish", "CSnowball"], swiftSettings: strict),
    .target(name: "Retrieval", dependencies: ["TextAnalysis"], swiftSettings: strict),
    .target(
      name: "Guides", dependencies: ["CEnglish", "CMarkdown4C", "CLibXML2", "CZlib"],
      swiftSettings: strict),
    .target(name: "Terminal", dependencies: ["CReadline"], swiftSettings: strict),

    // Domain.
    .target(
      name: "Knowledge",
      dependencies: ["CKnowledge"],
      path: "Knowledge",
      exclude: [
        "English", "everyday.synonyms", "kinds.synonyms", "micro-needling.md",
        "skin-care.synonyms", "weights.txt",
      ],
      swiftSettings: strict),
    .target(
      name: "Collection", dependencies: ["Guides", "Retrieval", "TextAnalysis"],
      swiftSettings: strict),
    .target(
      name: "Understanding", dependencies: ["Collection", "TextAnalysis"], swiftSettings: strict),
    .target(
      name: "Answering",
      dependencies: [
        "Understanding", "Collection", "Knowledge", "Guides", "Retrieval", "TextAnalysis",
      ],
      swiftSettings: strict),

    // Conversation.
    .target(name: "Rendering", dependencies: ["Answering"], swiftSettings: strict),
    .target(
      name: "Assistant",
      dependencies: [
        "Answering", "Collection", "Guides", "Knowledge", "Manual", "Rendering", "Retrieval",
        "Terminal", "TextAnalysis",
      ],
      swiftSettings: strict),

    // What other packages import.
    .target(
      name: "AskGuide", dependencies: ["Answering", "Guides", "TextAnalysis"],
      swiftSettings: strict),

    // Measuring.
    .target(
      name: "Evaluation",
      dependencies: [
        "Answering", "Collection", "Guides", "Knowledge", "Retrieval", "TextAnalysis",
      ],
      swiftSettings: strict),

    // Another way in: chat assistants, through the Model Context Protocol.
    .target(
      name: "ModelContext",
      dependencies: ["Answering", "Assistant", "Guides", "Manual", "Rendering", "Terminal"],
      swiftSettings: strict),

    // Settings that stay.
    .target(
      name: "Configuration", dependencies: ["Assistant", "Terminal"], swiftSettings: strict),

    .target(
      name: "Fuzzing",
      dependencies: ["Answering", "Guides", "Knowledge", "Retrieval", "TextAnalysis"],
      swiftSettings: strict),

    // Commands.
    .executableTarget(
      name: "askguide",
      dependencies: [
        "Assistant", "Configuration", "Manual", "ModelContext", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "guidelab",
      dependencies: [
        "Evaluation", "Fuzzing", "Manual", "Rendering", "Terminal", "TextAnalysis",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // What both commands say of themselves, and `swift package install`, which puts it in place.
    .target(name: "Manual", swiftSettings: strict),
    .plugin(
      name: "Install",
      capability: .command(
        intent: .custom(
          verb: "install",
          description: "Install both commands, their manual pages and completions (--prefix DIR)")),
      path: "Sources/Install"),
    .plugin(
      name: "Debian",
      capability: .command(
        intent: .custom(
          verb: "deb",
          description: "Pack both commands as a Debian package (--output DIR)")),
      path: "Sources/Debian"),

    // Tests: a target for each of the above, and the built commands.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(
      name: "TextAnalysisTests", dependencies: ["TextAnalysis", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "UnderstandingTests", dependencies: ["Understanding", "TextAnalysis", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "RetrievalTests", dependencies: ["Retrieval", "TextAnalysis", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "GuidesTests", dependencies: ["Guides", "Knowledge", "TestSupport"],
      swiftSettings: strict),
    // Drives the line editor for TerminalTests, which need a process of their own for it.
    .executableTarget(
      name: "lineecho", dependencies: ["Terminal"], path: "Tests/LineEcho", swiftSettings: strict),
    .testTarget(
      name: "TerminalTests", dependencies: ["Terminal", "TestSupport", "lineecho"],
      swiftSettings: strict),
    .testTarget(
      name: "CollectionTests",
      dependencies: ["Collection", "Guides", "Retrieval", "TextAnalysis", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "AnsweringTests",
      dependencies: [
        "Answering", "Collection", "Understanding", "Guides", "Knowledge", "Retrieval",
        "TextAnalysis", "TestSupport",
      ],
      exclude: ["Judged"], swiftSettings: strict),
    .testTarget(
      name: "RenderingTests", dependencies: ["Rendering", "Answering", "TestSupport"],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "AssistantTests", dependencies: ["Assistant", "Answering", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "FuzzingTests", dependencies: ["Fuzzing"], swiftSettings: strict),
    .testTarget(
      name: "ModelContextTests",
      dependencies: ["ModelContext", "Answering", "Guides", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ConfigurationTests", dependencies: ["Configuration", "Assistant", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "EvaluationTests", dependencies: ["Evaluation", "Answering", "Guides", "TestSupport"],
      exclude: ["Fixtures"], swiftSettings: strict),
    // The program of the README; as one of another package would, it sees what is public.
    .executableTarget(
      name: "breadguide", dependencies: ["AskGuide"], path: "Tests/LibraryExample",
      packageAccess: false, swiftSettings: strict),
    .testTarget(
      name: "CommandTests", dependencies: ["TestSupport", "askguide", "guidelab", "breadguide"],
      exclude: ["Golden"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
