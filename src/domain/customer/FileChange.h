#pragma once

#include "base/Clock.h"
#include "domain/Ids.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <vector>

namespace baydesk {

using FileMergeId = StrongId<struct FileMergeTag>;

// One thing that changed when two files of the same person or car were brought together: enough to
// change it back.
struct FileChange {
    enum class What {
        Field,  // name: of the field; before and after: its value
        Phone,  // name: a number that was added
        Plate,  // name: a plate that was added to the history; after: from when
        Owner,  // name: the customer; before: the role; after: since when
        Link,   // name: a car of the customer; before: the role; after: since when, until when
        Alias,  // name: a file that had been merged into the one that went
    };
    What what = What::Field;
    QString name;
    QString before = {};
    QString after = {};

    bool operator==(const FileChange&) const = default;
};
using FileChanges = std::vector<FileChange>;

enum class FileKind { Customer, Vehicle };

// Two files that were found to be the same: which of them went, who said so, and when.
struct FileMerge {
    FileMergeId id = {};
    FileKind kind = FileKind::Customer;
    qint64 kept = 0;
    qint64 gone = 0;
    QString goneName = {};  // as it was called: a name, or a plate
    QDate businessDate = {};
    Instant at = {};
    StaffId by = {};
    Instant undoneAt = {};
    StaffId undoneBy = {};
    FileChanges changes = {};

    // It can be undone until the close of the business day on which it was made.
    bool canBeUndone(QDate today) const { return undoneAt.isNone() && businessDate == today; }
    bool operator==(const FileMerge&) const = default;
};

// What two files are together, and what that changes in the one that stays.
template <typename File>
struct MergedFile {
    File file;
    FileChanges changes;
};

// A field of a file as a text: how it is read and written. An empty text is "nobody knows".
template <typename File>
struct FileField {
    const char* name;
    QString (*read)(const File&);
    void (*write)(File&, const QString&);
    // Both sides say something of their own, and both are kept: what is between them.
    const char* joint = nullptr;
};

// What `kept` says stays, unless `theirs` names the field; what it does not say is taken from
// `gone`.
template <typename File, typename Fields>
void mergeFields(MergedFile<File>& merged, const File& gone, const QStringList& theirs,
                 const Fields& fields) {
    for (const FileField<File>& field : fields) {
        const QString mine = field.read(merged.file);
        const QString other = field.read(gone);
        if (other.isEmpty() || other == mine) continue;
        QString both = mine;
        if (mine.isEmpty() || theirs.contains(QLatin1String(field.name)))
            both = other;
        else if (field.joint && !mine.contains(other))
            both = mine + QString::fromUtf8(field.joint) + other;
        if (both == mine) continue;
        field.write(merged.file, both);
        merged.changes.push_back(
            {FileChange::What::Field, QString::fromLatin1(field.name), mine, both});
    }
}

// Changes a field back, unless somebody has changed it since.
template <typename File, typename Fields>
void unmergeField(File& now, const FileChange& change, const Fields& fields) {
    for (const FileField<File>& field : fields)
        if (change.name == QLatin1String(field.name) && field.read(now) == change.after)
            field.write(now, change.before);
}

}  // namespace baydesk
