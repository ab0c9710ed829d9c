#!/bin/bash
# ev.sh NAME [extra classpath first]
cd /tmp/x
CP=${2:+$2:}/tmp/x/cls:/tmp/x/snap/classes:/tmp/x/snap/res:$(cat /root/cp.txt)
java -Xmx1g -XX:+UseSerialGC -cp $CP X /work/shared/data/polnear/dev.jsonl out.$1.jsonl || echo CRASH $1
python3 /work/shared/tools/score_attribution.py /work/shared/data/polnear/dev.jsonl out.$1.jsonl
