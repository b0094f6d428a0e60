import Geodesy
import Measuring

// A place to begin: one question, asked of nothing.
Measured(runs: 1) { _ = Distance.meters(1) }.report("nothing")
