#pragma once

#include <QFileDialog>

namespace baydesk {

// Asks for a file or a folder: the only file dialog that screens use. It deletes itself when it is
// closed; show it with open().
//
// It opens no file that it lists. The usual dialogs look into files to find out their kind, and on
// Linux a process that closes any descriptor of a file loses all locks that it has on it: a store
// in the folder would be taken for one that nobody has open, by the next program that comes.
class FileChooser : public QFileDialog {
    Q_OBJECT

public:
    // Begins in `folder`; if that is empty or not there, where the person's documents are.
    explicit FileChooser(QWidget* parent, const QString& title = {}, const QString& folder = {});
};

}  // namespace baydesk
