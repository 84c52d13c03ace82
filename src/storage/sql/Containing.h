#pragma once

#include <QString>

namespace baydesk::sql {

// The LIKE pattern (ESCAPE '\') for "contains this text": what the user typed is no pattern. For
// short lists only; the search box has its own index.
inline QString containing(const QString& typed) {
    QString text = typed.trimmed().toLower();
    for (const QChar special : {QChar(u'\\'), QChar(u'%'), QChar(u'_')})
        text.replace(special, QString(u'\\') + special);
    return u'%' + text + u'%';
}

}  // namespace baydesk::sql
