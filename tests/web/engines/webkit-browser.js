// A browser of one page with WebKitGTK, for gjs: gjs webkit-browser.js PROFILE WIDTH HEIGHT LANGUAGE
// WebKitGTK's own MiniBrowser keeps nothing on the disk while it is driven; this one keeps everything in its profile.

imports.gi.versions.Gtk = "3.0";
imports.gi.versions.WebKit2 = "4.1";
const { GLib, Gtk, WebKit2 } = imports.gi;

const [profile, width, height, language] = ARGV;

Gtk.init(null);
const context = new WebKit2.WebContext({
  website_data_manager: new WebKit2.WebsiteDataManager({
    base_data_directory: `${profile}/data`,
    base_cache_directory: `${profile}/cache`,
  }),
});
context.set_preferred_languages([language]);
context.set_automation_allowed(true);

const settings = new WebKit2.Settings({ enable_write_console_messages_to_stdout: true });
const view = new WebKit2.WebView({ web_context: context, settings, is_controlled_by_automation: true });
view.connect("resource-load-started", (_view, _resource, request) => print(`REQUEST ${request.get_uri()}`));
view.connect("web-process-terminated", () => print("CONSOLE ERROR the process of the page has ended"));
view.connect("close", () => Gtk.main_quit());

context.connect("automation-started", (_context, session) => {
  const info = new WebKit2.ApplicationInfo();
  info.set_name("six-seeds-tests");
  session.set_application_info(info);
  session.connect("create-web-view", () => view);
});
context.connect("download-started", (_context, download) => {
  download.connect("decide-destination", (asked, name) => {
    asked.set_destination(GLib.filename_to_uri(`${profile}/arrived/${name}`, null));
    return true;
  });
});

const window = new Gtk.Window({ default_width: Number(width), default_height: Number(height), decorated: false });
window.connect("destroy", () => Gtk.main_quit());
window.add(view);
window.show_all();
Gtk.main();
