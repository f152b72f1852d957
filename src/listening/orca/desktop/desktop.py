"""
A desktop for one listener: display, bus, window manager, accessibility registry and Orca, in a home of their own.

Everything that is started here, and what that starts in turn, stays a descendant of this process (a "subreaper": who
loses its parent gets this one). When standard input closes, which it does however the process on its other side ends,
all of them are ended and their folder is removed. What is told goes to standard output as lines of JSON, what Orca
says to the file descriptor 3. Standard library alone.

Called with the beginning of the folder's name, the mark of the process that it is for, and the folder of this file's
companions.
"""
import ctypes
import glob
import json
import os
import select
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import threading
import time

PREFIX, MARK, COMPANIONS = sys.argv[1:4]
UTTERANCES = 3
PR_SET_CHILD_SUBREAPER = 36
SCREEN = "1280x1000x24"
BROWSERS = set()
PARENT = os.getppid()


def tell(**event):
    # Who listens may be gone; that shows where it is looked for.
    try:
        os.write(1, (json.dumps(event) + "\n").encode())
    except OSError:
        pass


def main():
    os.umask(0o077)
    ctypes.CDLL(None, use_errno=True).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    signal.signal(signal.SIGPIPE, signal.SIG_IGN)
    desktop = Desktop(tempfile.mkdtemp(prefix=PREFIX))
    for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
        signal.signal(number, lambda *_: desktop.end())
    threading.Thread(target=desktop.begin, daemon=True).start()
    for line in sys.stdin:
        command, _, argument = line.strip().partition(" ")
        if command == "orca":
            desktop.start_orca()
        elif command == "browser":
            BROWSERS.add(int(argument))
    desktop.end()


class Desktop:
    def __init__(self, folder):
        self.folder = folder
        with open(os.path.join(folder, "mark"), "w", encoding="ascii") as file:
            file.write(MARK)
        self.xvfb = None
        self.orca = None
        self.is_ending = False
        # Held for good by the end: nothing is started any more.
        self.starting = threading.RLock()
        self.env = dict(
            {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ},
            LANG="C.UTF-8",
            HOME=folder,
            TMPDIR=folder,
            XDG_RUNTIME_DIR=self.place("run"),
            XDG_DATA_HOME=self.place("data"),
            XDG_CONFIG_HOME=self.place("config"),
            XDG_CACHE_HOME=self.place("cache"),
            XAUTHORITY=os.path.join(folder, "authority"),
            ACCESSIBILITY_ENABLED="1",
            GNOME_ACCESSIBILITY="1",
            GSETTINGS_BACKEND="memory",
            NO_AT_BRIDGE="0",
        )

    def place(self, name):
        path = os.path.join(self.folder, name)
        os.mkdir(path)
        return path

    def begin(self):
        step = "Xvfb"
        try:
            self.start_display()
            step = "dbus-daemon"
            self.start_bus()
            step = "openbox"
            self.start("openbox")
            step = "at-spi-bus-launcher"
            self.start(bus_launcher(), "--launch-immediately")
            step = "orca"
            self.install()
            self.hide_others()
            self.start_orca()
            tell(event="ready", folder=self.folder, env=self.env)
        except Exception as error:
            tell(event="failed", step=step, said=str(error))

    def start(self, *command, keep=(), **options):
        with self.starting:
            return subprocess.Popen(
                command,
                env=self.env,
                stdin=subprocess.DEVNULL,
                stdout=options.get("stdout", subprocess.DEVNULL),
                stderr=subprocess.DEVNULL,
                pass_fds=keep,
                cwd=self.folder,
            )

    def start_display(self):
        """On a number that is free: the server itself looks for one. Only who has the cookie may draw or type there."""
        with open(self.env["XAUTHORITY"], "wb") as file:
            name, cookie = b"MIT-MAGIC-COOKIE-1", os.urandom(16)
            file.write(struct.pack(">HHH", 0xFFFF, 0, 0))
            for part in (name, cookie):
                file.write(struct.pack(">H", len(part)) + part)
        mine, its = os.pipe()
        self.xvfb = self.start(
            *("Xvfb", "-displayfd", str(its), "-screen", "0", SCREEN, "-nolisten", "tcp"),
            *("-auth", self.env["XAUTHORITY"]),
            keep=(its,),
        )
        os.close(its)
        self.env["DISPLAY"] = ":" + line_from(mine)

    def start_bus(self):
        address = "unix:dir=" + self.env["XDG_RUNTIME_DIR"]
        bus = self.start(
            *("dbus-daemon", "--session", "--nofork", "--print-address", "--address=" + address),
            stdout=subprocess.PIPE,
        )
        self.env["DBUS_SESSION_BUS_ADDRESS"] = line_from(bus.stdout.fileno())

    def install(self):
        place = os.path.join(self.env["XDG_DATA_HOME"], "orca")
        os.mkdir(place)
        shutil.copy(os.path.join(COMPANIONS, "orca-customizations.py"), place)
        self.env["PRESSCHECK_UTTERANCES"] = str(UTTERANCES)
        self.env["PRESSCHECK_ENOUGH"] = os.path.join(self.folder, "enough")

    def hide_others(self):
        """Orca looks by `pgrep` for others of the same user, on whatever display, and ends itself or them."""
        path = os.path.join(self.place("bin"), "pgrep")
        with open(path, "w", encoding="ascii") as file:
            file.write("#!/bin/sh\nexit 1\n")
        os.chmod(path, 0o700)
        self.env["PATH"] = os.path.dirname(path) + os.pathsep + self.env["PATH"]

    def start_orca(self):
        """Another one takes the place of the one before, whatever that is at."""
        before, self.orca = self.orca, None
        if before:
            before.kill()
            before.wait()
        self.orca = self.start("orca", keep=(UTTERANCES,))
        threading.Thread(target=self.watch, args=(self.orca,), daemon=True).start()

    def watch(self, orca):
        code = orca.wait()
        if orca is self.orca:
            tell(event="orca-ended", code=code)

    def end(self):
        if self.is_ending:
            return  # A signal came while that is on its way.
        self.is_ending = True
        self.starting.acquire()
        end_display(self.xvfb)
        end_all()
        # Whatever still wrote to it is gone.
        shutil.rmtree(self.folder, ignore_errors=True)
        if os.getppid() != PARENT:
            remove_left()
        os._exit(0)


def bus_launcher():
    places = ("/usr/libexec", "/usr/lib/at-spi2-core", "/usr/lib/at-spi2", "/usr/lib")
    paths = [os.path.join(place, "at-spi-bus-launcher") for place in places]
    return next((path for path in paths if os.path.exists(path)), paths[0])


def line_from(descriptor):
    """The first line that a program tells; what tells none within its time has failed."""
    text, end = b"", time.monotonic() + 20
    while not text.endswith(b"\n"):
        ready, _, _ = select.select([descriptor], [], [], max(0, end - time.monotonic()))
        part = os.read(descriptor, 1000) if ready else b""
        if not part:
            raise RuntimeError("It ended, or told nothing")
        text += part
    return text.decode().strip()


def processes():
    """All that run: id, parent, group."""
    for name in os.listdir("/proc"):
        if name.isdigit():
            try:
                with open("/proc/%s/stat" % name, encoding="utf-8", errors="replace") as file:
                    state, parent, group = file.read().rpartition(")")[2].split()[:3]
            except OSError:
                continue
            if state != "Z":
                yield int(name), int(parent), int(group)


def ours():
    """Every descendant of this process and of the browsers, and who is in a browser's group."""
    found, all_of_them = set(), list(processes())
    roots = {os.getpid()} | BROWSERS
    while True:
        more = {
            process
            for process, parent, group in all_of_them
            if parent in roots | found or process in BROWSERS or group in BROWSERS
        } - found
        if not more:
            return found - {os.getpid()}
        found |= more


def end_all():
    # The loop is over at the latest when nothing is left that could start another one.
    for _ in range(200):
        left = ours()
        if not left:
            return
        for process in left:
            try:
                os.kill(process, signal.SIGKILL)
            except OSError:
                pass
        BROWSERS.intersection_update(left)
        time.sleep(0.01)


def remove_left():
    """The process that this was for was killed: its own folders, which bear its mark, are nobody's any more."""
    end = time.monotonic() + 5
    while time.monotonic() < end:
        left = glob.glob(glob.escape(os.path.dirname(PREFIX)) + "/presscheck-*-" + MARK + "-*")
        if not left:
            return
        for folder in left:  # Its browser may write to one until it has ended, too.
            shutil.rmtree(folder, ignore_errors=True)
        time.sleep(0.1)


def end_display(xvfb):
    """Politely: a server that is killed leaves its socket behind."""
    if xvfb is not None:
        xvfb.terminate()
        try:
            xvfb.wait(timeout=2)
        except subprocess.TimeoutExpired:
            pass  # It is ended with all others.


main()
