#pragma once

#include "application/search/Finder.h"
#include "domain/customer/FileChange.h"

#include <QWidget>

class QListWidget;

namespace baydesk {

class FormField;
struct ScreenContext;

// Finds a customer or a car by whatever is typed of it, as the search box does: Down and Enter, or
// a click, choose.
class FilePicker : public QWidget {
    Q_OBJECT

public:
    FilePicker(ScreenContext& context, FileKind kind, QWidget* parent = nullptr);

    // Not to be found: the file that is at hand.
    void setExcept(qint64 id) { m_except = id; }
    void setLabel(const QString& label);
    // What is there before anything is typed: who is probably meant.
    void propose(const std::vector<Found>& files);
    void clear();
    FormField* field() const { return m_field; }
    QListWidget* list() const { return m_list; }

Q_SIGNALS:
    void picked(const baydesk::Found& file);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look(const QString& text);
    void show(const std::vector<Found>& files);
    qint64 idOf(const Found& file) const;
    QString words(const Found& file) const;
    void pick(int row);

    ScreenContext& m_context;
    FileKind m_kind;
    qint64 m_except = 0;
    std::vector<Found> m_proposed;
    std::vector<Found> m_files;
    FormField* m_field;
    QListWidget* m_list;
};

}  // namespace baydesk
