-- Says what a register is for. Parameter: the purpose.
INSERT INTO register (key, value) VALUES ('purpose', ?)
