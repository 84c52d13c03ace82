# What nearly every file includes is read once for each target and not once for each file. Only what
# others maintain is in here, so that a change of ours builds what it touches. Files
# still include what they use: the release preset is built without this.
set(BAYDESK_PRECOMPILED_core
    <algorithm> <functional> <map> <memory> <optional> <vector>
    <QByteArray> <QDateTime> <QString> <QStringList> <QVariant>)
set(BAYDESK_PRECOMPILED_widgets ${BAYDESK_PRECOMPILED_core}
    <QAbstractItemModel> <QBoxLayout> <QCoreApplication> <QDialog> <QFormLayout> <QLabel> <QLineEdit>
    <QPainter> <QPushButton> <QTableView> <QWidget>)
set(BAYDESK_PRECOMPILED_tests ${BAYDESK_PRECOMPILED_core} <gtest/gtest.h>)

function(baydesk_precompile target kind)
    target_precompile_headers(${target} PRIVATE ${BAYDESK_PRECOMPILED_${kind}} ${ARGN})
endfunction()
