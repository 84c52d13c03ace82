#pragma once

namespace baydesk {

class Language;
class MainWindow;
class Theme;

// Which screens there are and where the ways between them lead.
void addPages(MainWindow& window, Theme& theme, Language& language);

}  // namespace baydesk
