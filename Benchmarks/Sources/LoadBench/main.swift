import Survey

// LoadBench CSV REGISTER: loads a file of load_work.py into the facility table of a new register, with
// its spatial index and nothing else: no checks, no matching, no kept bytes. Prints rows and seconds.

guard CommandLine.arguments.count == 3 else { fatalError("LoadBench CSV REGISTER") }
let clock = ContinuousClock()
let start = clock.now
let rows = try await BareLoad.run(CommandLine.arguments[1], into: CommandLine.arguments[2])
print(#"{"rows": \#(rows), "seconds": \#((clock.now - start) / .seconds(1))}"#)
