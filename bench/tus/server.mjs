// @tus/server on a free port of this machine, keeping files in the folder given; says the port and ends with its standard input.

import { FileStore } from "@tus/file-store";
import { Server } from "@tus/server";

const server = new Server({ path: "/files", datastore: new FileStore({ directory: process.argv[2] }) });
const listening = server.listen({ host: "127.0.0.1", port: 0 }, () => console.log(listening.address().port));
process.stdin.resume().on("end", () => process.exit(0));
