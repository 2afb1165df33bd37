"""Runs the tests of this folder and prints their sums as TAP does, for `cargo xtask test accuracy`."""
import os
import sys
import unittest

suite = unittest.defaultTestLoader.discover(os.path.dirname(os.path.abspath(__file__)))
result = unittest.TextTestRunner(stream=sys.stdout).run(suite)
# What was skipped did not run.
failed = len(result.failures) + len(result.errors) + len(result.skipped) + len(result.unexpectedSuccesses)
print(f"# pass {result.testsRun - failed}\n# fail {failed}")
sys.exit(failed > 0)
